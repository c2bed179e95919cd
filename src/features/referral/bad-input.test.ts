import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReferrals, type Referrals, type Sender } from './test-referral-site.ts'
import type { SealedToSend } from './test-sealed-world.ts'

let region: Referrals
let sender: Sender
beforeAll(async () => {
  region = await openReferrals()
  sender = await region.senderFor(region.maison.worker)
})
afterAll(() => region.close())

const keptRows = async () => {
  const { rows } = await region.site.admin.query(
    `SELECT (SELECT count(*) FROM referral_request) + (SELECT count(*) FROM referral_task) + (SELECT count(*) FROM referral_consent)
       + (SELECT count(*) FROM referral_object) + (SELECT count(*) FROM referral_wrap) AS n`,
  )
  return Number(rows[0].n)
}

/** Sends it changed, and says what was answered and whether anything was kept. */
async function spoiled(change: (sealed: SealedToSend) => void): Promise<{ refusal: unknown; kept: number }> {
  const sealed = await region.sealed([region.ecole])
  change(sealed)
  const before = await keptRows()
  const { status, body } = await sender.send('envoyer', sealed.said, sealed.files)
  return { refusal: status === 200 ? 'sent' : body.refusal, kept: (await keptRows()) - before }
}
type Loose = Record<string, unknown>
const task = ({ said }: SealedToSend) => said.tasks[0] as unknown as Loose & { consent: Loose }
const withFile = (name: string, change: (bytes: Uint8Array) => Uint8Array) => (sealed: SealedToSend) => {
  sealed.files.set(name, change(sealed.files.get(name) ?? new Uint8Array()))
}
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const bytesOf = (latin1: string): Uint8Array => Buffer.from(latin1, 'latin1')
const asText = (change: (whole: string) => string) => (bytes: Uint8Array) => bytesOf(change(text(bytes)))

describe('a file that is not sealed as it should', () => {
  const files: readonly [string, string, (bytes: Uint8Array) => Uint8Array][] = [
    ['empty', 'object-1', () => new Uint8Array()],
    ['plain words', 'object-1', () => bytesOf('Elle s’appelle…'.repeat(60))],
    ['cut short', 'object-1', (bytes) => bytes.slice(0, -1)],
    ['a byte too long', 'object-0', (bytes) => new Uint8Array([...bytes, 0])],
    ['of another stanza', 'object-1', asText((whole) => whole.replace('tisserin.org/dk1', 'scrypt'))],
    ['of two stanzas', 'object-1', asText((whole) => whole.replace(/-> [^\n]+\n[^\n]+\n/, (one) => one + one))],
    [
      'of three thousand stanzas',
      'object-1',
      asText((whole) => whole.replace(/-> [^\n]+\n[^\n]+\n/, (one) => one.repeat(3000))),
    ],
    ['with lines of another system', 'object-1', asText((whole) => whole.replaceAll('\n', '\r\n'))],
    [
      'in armor',
      'object-1',
      (bytes) =>
        bytesOf(
          `-----BEGIN AGE ENCRYPTED FILE-----\n${Buffer.from(bytes).toString('base64')}\n-----END AGE ENCRYPTED FILE-----\n`,
        ),
    ],
    ['a wrap sealed to a weaker key', 'wrap-1', asText((whole) => whole.replace('mlkem768x25519', 'X25519'))],
  ]

  it.each(files)('%s: nothing of the referral is kept', async (_what, name, change) => {
    expect(await spoiled(withFile(name, change))).toEqual({ refusal: 'not-sealed', kept: 0 })
  })

  it('an object in the place of a wrap: nothing is kept', async () => {
    const swapped = (sealed: SealedToSend) =>
      sealed.files.set('wrap-1', sealed.files.get('object-1') ?? new Uint8Array())
    expect(await spoiled(swapped)).toEqual({ refusal: 'not-sealed', kept: 0 })
  })
})

describe('what is said beside the files', () => {
  const said: readonly [string, (sealed: SealedToSend) => void, string][] = [
    ['a field that is not asked', (sealed) => Object.assign(sealed.said.request, { name: 'Une jeune' }), 'unreadable'],
    ['a word where a code is', (sealed) => Object.assign(task(sealed).consent, { method: 'par texto' }), 'unreadable'],
    ['neither consent nor emergency', (sealed) => Object.assign(task(sealed), { consent: null }), 'no-consent'],
    [
      'both',
      (sealed) => Object.assign(task(sealed), { override: { id: randomUUID(), ground: 'danger', hours: 24 } }),
      'no-consent',
    ],
    [
      'an emergency of more than 72 hours',
      (sealed) =>
        Object.assign(task(sealed), { consent: null, override: { id: randomUUID(), ground: 'danger', hours: 73 } }),
      'unreadable',
    ],
    [
      'a consent that is over',
      (sealed) => Object.assign(task(sealed).consent, { startsOn: '2026-01-01', endsOn: '2026-09-13' }),
      'consent-over',
    ],
    [
      'a consent of more than twelve months',
      (sealed) => Object.assign(task(sealed).consent, { endsOn: '2027-09-15' }),
      'unreadable',
    ],
    [
      'a consent whose sealed text is another',
      (sealed) => Object.assign(task(sealed).consent, { sealedHash: 'cd'.repeat(32) }),
      'incomplete',
    ],
    [
      'an age rule that was replaced',
      (sealed) => Object.assign(task(sealed).consent, { ruleVersion: 2 }),
      'rule-changed',
    ],
    ['no key for the recipient', (sealed) => sealed.said.wraps.pop(), 'incomplete'],
    ['no object that asks', (sealed) => sealed.said.objects.pop(), 'incomplete'],
    ['a gap in the record', (sealed) => Object.assign(sealed.said.objects[1] as Loose, { seq: 5 }), 'gap'],
    [
      'a chain that does not hold',
      (sealed) => Object.assign(sealed.said.objects[1] as Loose, { prev: 'ef'.repeat(32) }),
      'gap',
    ],
    ['a key of another epoch', (sealed) => Object.assign(sealed.said.wraps[1] as Loose, { epoch: 2 }), 'stale'],
    [
      'a key for the team that follows',
      (sealed) => Object.assign(sealed.said.wraps[1] as Loose, { teamId: region.ecole.keys.followUp }),
      'not-yours',
    ],
    [
      'itself as the recipient',
      (sealed) => Object.assign(task(sealed), { recipientId: region.maison.id, teamId: region.maison.keys.intake }),
      'recipient-gone',
    ],
    [
      'an organization that has left',
      (sealed) => Object.assign(task(sealed), { recipientId: randomUUID() }),
      'recipient-gone',
    ],
    [
      'a team of another organization',
      (sealed) => Object.assign(task(sealed), { teamId: region.police.keys.intake }),
      'recipient-gone',
    ],
    [
      'another organization’s name',
      (sealed) =>
        Object.assign(sealed.said.request, { organizationId: region.ecole.id, teamId: region.ecole.keys.followUp }),
      'not-yours',
    ],
  ]

  it.each(said)('%s: nothing is kept', async (_what, change, refusal) => {
    expect(await spoiled(change)).toEqual({ refusal, kept: 0 })
  })

  it('takes no act of a task by who is not a party, nor by a reader', async () => {
    const { task } = await region.sent()
    for (const one of [region.stranger.worker, region.ecole.reader, region.maison.other]) {
      const act = { event: randomUUID(), task, act: 'accept', said: { ownerId: one.id } }
      expect((await (await region.senderFor(one)).send('faire', act)).status).toBe(404)
    }
  })

  it('refuses an object in a record of others', async () => {
    const { rec, said, files } = await region.sent()
    const objects = [{ ...said.objects[1], id: randomUUID(), type: 'note', seq: 2 }]
    const stranger = await region.senderFor(region.stranger.worker)
    const added = await stranger.send(
      'ajouter',
      { rec, organizationId: region.stranger.id, objects },
      new Map([['object-0', files.get('object-1') ?? new Uint8Array()]]),
    )
    expect(added.body).toEqual({ refusal: 'not-yours' })
  })
})

describe('a police service', () => {
  it('is sent nothing that no consultation named it for, and nothing without a second confirmation', async () => {
    const toPolice = async (more: Loose) => {
      const sealed = await region.sealed([region.police])
      Object.assign(task(sealed), more)
      const { body } = await sender.send('envoyer', sealed.said, sealed.files)
      return body.refusal ?? body.done
    }
    const { site, maison, network, police } = region
    const question = randomUUID()
    await site.admin.query(
      `INSERT INTO consult_question (id, organization_id, network_id, asked_by, age_band, words) VALUES ($1, $2, $3, $4, '16-17', 'Inventée.')`,
      [question, maison.id, network, maison.worker.id],
    )
    await site.admin.query(`INSERT INTO consult_recipient (question_id, organization_id) VALUES ($1, $2)`, [
      question,
      police.id,
    ])
    expect(await toPolice({})).toBe('police-not-named')
    expect(await toPolice({ policeQuestionId: question, policeConfirmed: true })).toBe('police-not-named')
    await site.admin.query(`UPDATE consult_recipient SET answer = 'could-help' WHERE question_id = $1`, [question])
    expect(await toPolice({ policeQuestionId: question })).toBe('police-not-named')
    expect(await toPolice({ policeQuestionId: question, policeConfirmed: true })).toBe('sent')
  })
})

describe('the database by itself', () => {
  it('lets nothing be requested without a consent for this recipient and purpose, whoever asks', async () => {
    const { admin } = region.site
    const { task, rec } = await region.sent()
    const { rows } = await admin.query('SELECT consent_id, team_id FROM referral_task WHERE id = $1', [task])
    const other = randomUUID()
    const add = (state: string, recipient: string, team: string, consent: string | null) =>
      admin.query(
        `INSERT INTO referral_task (id, request_id, organization_id, recipient_id, team_id, consent_id, state, requested_at, due_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, sec.now(), sec.now() + interval '1 hour')`,
        [other, rec, region.maison.id, recipient, team, consent, state],
      )
    await expect(add('requested', region.ecole.id, rows[0].team_id, rows[0].consent_id)).rejects.toThrow(
      'begins as a draft',
    )
    await add('draft', region.police.id, region.police.keys.intake, rows[0].consent_id)
    await expect(admin.query(`UPDATE referral_task SET state = 'requested' WHERE id = $1`, [other])).rejects.toThrow(
      'no consent',
    )
    await expect(admin.query(`UPDATE referral_task SET state = 'completed' WHERE id = $1`, [task])).rejects.toThrow(
      'no act leads there',
    )
  })

  it('changes no sealed object, and no line of the history', async () => {
    const { admin } = region.site
    await expect(admin.query(`UPDATE referral_object SET kv = 2`)).rejects.toThrow('only grows')
    await expect(admin.query(`DELETE FROM referral_event`)).rejects.toThrow('only grows')
  })
})
