import type { Claim } from './claim.ts'

const referral = (name: string): string => `src/features/referral/${name}.test.ts`
const crypto = (name: string): string => `src/crypto/${name}.test.ts`
const consult = (name: string): string => `src/features/consult/${name}.test.ts`

/**
 * Every numbered goal that is claimed of referrals and of what seals them, in the order of their contracts. A part that is being built is one line here:
 * `missing` says what lacks, until `tests` or `measure` take its place.
 */
export const claims: readonly Claim[] = [
  {
    id: 'R1',
    says: 'Who may do what: every cell of state, act, role, consent and relation, in the code and in the database',
    target: '50,160 cells, all run, under 60 s',
    tests: [
      [referral('rules'), /50,160/],
      [referral('guards'), /50,160/],
    ],
  },
  {
    id: 'R2',
    says: 'Acts drawn at random go where the model says and nowhere else',
    target: '100,000 acts, 0 divergence',
    tests: [[referral('walk')]],
  },
  {
    id: 'R3',
    says: 'What may be read: named examples, and every cell in code and database',
    target: '150 examples and the matrix',
    tests: [[referral('access')], [referral('guards'), /gives the same to read/], [referral('consent-rules')]],
  },
  {
    id: 'R3',
    says: 'Wrong lines put into access, consent and states on purpose are caught by the tests',
    target: '90 % of mutants',
    missing: 'no mutation run: no such tool is among the packages of this project',
  },
  {
    id: 'R4',
    says: 'Every route, for every role, on what is foreign to it',
    target: 'all, 0 answered that should not be',
    tests: [['tests/matrix/routes.test.ts']],
  },
  {
    id: 'R5',
    says: 'Planted texts and keys found anywhere outside both browsers',
    target: '0 of 1,000',
    measure: 'planted',
  },
  {
    id: 'R6',
    says: 'From a withdrawal to the loss of access: the next request of the server; an open page empties',
    target: '1 s on the server, 60 s on a page',
    tests: [
      [referral('journey'), /withdrawn/],
      ['e2e/sealed-referral.test.ts', /leaves the page of its reader/],
    ],
  },
  {
    id: 'R7',
    says: 'Referrals asked without a consent in force or an emergency, tried on the database itself',
    target: '0 of 10,000',
    tests: [
      [referral('hard-cases'), /consent in force|later than tomorrow/],
      [referral('bad-input'), /neither consent|lets nothing be requested/],
    ],
  },
  {
    id: 'R8',
    says: 'Every emergency has a ground, an end, a second person, and is told to the young person',
    target: '100 %',
    tests: [
      [referral('clock'), /emergency/],
      [referral('bad-input'), /emergency/],
    ],
  },
  {
    id: 'R9',
    says: 'Every reading is in the log; a changed line of the chained log is found',
    target: '1,000 of 1,000',
    tests: [
      [referral('journey'), /each reading is in the audit/],
      ['src/kernel/audit-verify.test.ts', /1,000 times/],
    ],
  },
  {
    id: 'R9',
    says: 'The young person sees each reading',
    target: 'within 5 s',
    missing: 'the young person’s own door is not built; a slip and their worker tell them',
  },
  {
    id: 'R10',
    says: 'The other party sees on its next page what was sent',
    target: '5 s in the application',
    tests: [[referral('journey'), /waits for the intake/]],
  },
  {
    id: 'R11',
    says: 'Mail and notices are written from counts and codes alone, in both languages',
    target: '0 with something personal',
    tests: [[referral('guards'), /no column takes a word/], ['tests/digest-sentences.test.ts']],
  },
  {
    id: 'R12',
    says: 'Reminder at half of the time promised, escalations at its end and at one and a half, back at twice',
    target: 'all fired',
    tests: [[referral('clock'), /answers|clock that was off|second time/]],
  },
  {
    id: 'R14',
    says: 'Referrals in an unknown state, or lost, after a walk at random',
    target: '0',
    tests: [[referral('walk')], [referral('guards'), /very lines/]],
  },
  {
    id: 'R15',
    says: 'Acceptance, first contact and end each keep their own instant',
    target: '3 of 3, to the second',
    tests: [[referral('hard-cases'), /own instant/]],
  },
  {
    id: 'R16',
    says: 'Continuity indicators computed from envelopes',
    target: 'equal to a reckoning by hand',
    tests: [[referral('continuity/continuity'), /independent recount/]],
  },
  {
    id: 'R17',
    says: 'No instant without a lead worker',
    target: '0 seconds',
    tests: [[referral('hand-off/guards')], [referral('hand-off/hand-off'), /in charge until|two who accept/]],
  },
  {
    id: 'R18',
    says: 'A referral is written in few taps and typed fields; the consent is read aloud in 90 seconds, in plain words',
    target: '7 pages, 16 taps, 8 typed fields; 90 s; grade 7',
    tests: [['e2e/sealed-referral.test.ts', /taps|typed|screens/], ['src/islands/sealed-writing/consent-text.test.ts']],
  },
  {
    id: 'R19',
    says: 'A partner without an account answers from a link',
    target: '60 s',
    tests: [['src/features/access/partner/partner.test.ts']],
  },
  {
    id: 'R21',
    says: 'A question that names nobody: five could have asked, names are caught, nothing but counts after 30 days',
    target: 'k ≥ 5; 98 % of 1,000 lines',
    tests: [
      [consult('bands')],
      [consult('forget')],
      [consult('bad-input'), /names someone|too few/],
      ['src/field/notes/scan.test.ts'],
    ],
  },
  {
    id: 'R22',
    says: 'Sealing and opening 50 kB for five recipients, in a browser four times slower',
    target: '150 ms, 95th percentile',
    measure: 'sealing',
  },
  {
    id: 'R23',
    says: 'The list of 500 referrals, and 200 people at once',
    target: '18 ms of processor; 300 ms, 95th percentile; under 0.1 % of errors',
    measure: 'speed',
  },
  {
    id: 'R24',
    says: 'FHIR R4: what is exported is valid, what is imported is the same',
    target: '1,000 of 1,000',
    tests: [['src/field/fhir/exchange.property.test.ts'], ['src/field/fhir/import-referral.test.ts']],
  },
  {
    id: 'R25',
    says: 'No small count leaves, nor can one be worked out of two reports',
    target: '0 of 200 pairs',
    tests: [['src/field/disclosure/independent-audit.test.ts'], [consult('figures/gated-counts')]],
  },
  {
    id: 'R27',
    says: 'Every page by axe, at both widths, in both languages; every sentence in both',
    target: '0 findings',
    tests: [['e2e/scan-pages.test.ts'], ['tests/words.test.ts']],
  },
  {
    id: 'R28',
    says: 'Every number of this table has a proof that exists, or says what lacks',
    target: '100 %',
    tests: [['scripts/prove/claims.test.ts']],
  },
  {
    id: 'G1',
    says: 'Planted secrets in the whole database, its files, its write-ahead log and a backup, in any writing',
    target: '0 of 500 after 2,000 acts',
    measure: 'planted',
  },
  { id: 'G2', says: 'The same in logs at their chattiest, mails and metrics', target: '0 of 500', measure: 'planted' },
  {
    id: 'G3',
    says: 'The same in all that was sent to the server, ciphertext included',
    target: '0 of 500',
    measure: 'planted',
    tests: [['e2e/sealed-secrets.test.ts'], ['e2e/absence-file.test.ts', /no request|nothing/i]],
  },
  {
    id: 'G4',
    says: 'Every stored file has one stanza of its kind, and an allowed size',
    target: '100 %',
    measure: 'planted',
  },
  {
    id: 'G5',
    says: 'Nothing is read or written across organizations: actors × tables × verbs × relations, and routes, each lock with the other off',
    target: '0 of 10,000 or more',
    tests: [['tests/matrix/tables.test.ts'], ['tests/matrix/routes.test.ts']],
  },
  {
    id: 'G6',
    says: 'Arbitrary SQL with someone’s claims gains no row',
    target: '0 over 5,000 statements',
    tests: [['tests/injection/injection.test.ts']],
  },
  {
    id: 'G8',
    says: 'Killed without warning, the instance loses nothing that it acknowledged and keeps no referral in part',
    target: '0 over 1,000 kills',
    measure: 'crash',
  },
  {
    id: 'G10',
    says: 'No privileged act of keys with one signature; holders are shown each new statement',
    target: '0; 100 %',
    tests: [
      [crypto('log/authority')],
      ['src/features/keys/log/gate.test.ts'],
      ['e2e/journey-keys.test.ts', /removed|newcomer/],
    ],
  },
  {
    id: 'G12',
    says: 'Someone removed opens nothing of what comes after; intake closes at 72 h without another key; their session sees it at once',
    target: '0 of 100 later objects',
    tests: [
      [crypto('membership'), /leaves/],
      ['src/features/keys/log/gate.test.ts', /someone who goes/],
      [referral('hard-cases'), /removed/],
    ],
  },
  {
    id: 'G14',
    says: 'One share less than it takes says nothing; enough of them open every record',
    target: '0 of 10,000; 100 %',
    tests: [[crypto('recovery')]],
  },
  {
    id: 'G28',
    says: 'Two builds are the same bytes, a running instance serves them, and what seals is pinned and runs nothing when installed',
    target: '100 %; 6 packages at most',
    tests: [['scripts/verify-assets.test.ts'], [crypto('room')]],
    measure: 'builds',
  },
]
