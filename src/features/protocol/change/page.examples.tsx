import { pageExamples, TakingPage } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { type AnswerKind, agreementWords } from '../../../field/index.ts'
import { change, firstArticle, formerArticle, keys, organizations } from '../protocol.examples.ts'
import { words as setAside } from '../set-aside/words.ts'
import { ChangePage, type ChangeActs, type ChangePageProps } from './page.tsx'

const day = { fr: '20 octobre 2026', en: 'October 20, 2026' }
const reason = { fr: 'Deux, c’est trop pour nous la nuit.', en: 'Two are too many for us at night.' }
const nothing: ChangeActs = { answer: null, withdraw: null, restore: null, issue: null }

const standing = (lang: Language, kinds: readonly (AnswerKind | null)[]): ChangePageProps['standings'] =>
  kinds.map((kind, index) => ({
    name: nameIn(organizations[index % 3] ?? organizations[0], lang),
    kind,
    reason: kind === 'object' ? reason[lang] : null,
    day: kind === null ? null : day[lang],
  }))

const page = (lang: Language, facts: Partial<ChangePageProps> = {}): ChangePageProps => ({
  lang,
  keys,
  kind: 'change',
  state: 'open',
  before: firstArticle,
  after: change,
  languages: lang === 'fr' ? ['fr', 'en'] : ['en', 'fr'],
  follows: null,
  overtaken: null,
  reason: change.reason,
  by: nameIn(organizations[0], lang),
  proposedOn: day[lang],
  protocolName: lang === 'fr' ? 'Quand une jeune personne change de région' : 'When a young person changes region',
  protocolHref: '#',
  settledIn: null,
  tally: { members: 3, agreed: 1, objecting: 0 },
  standings: standing(lang, ['agree', null, null]),
  events: [{ name: nameIn(organizations[0], lang), kind: 'propose', reason: null, when: day[lang], at: '2026-10-20' }],
  acts: nothing,
  ...facts,
})

const seat = { organizationId: 'x', name: 'Carrefour des Pruches', last: null }
const answer = { action: '#', seats: [seat], state: filled({}) }

export const examples = pageExamples('protocol/change/page', {
  ordinary: (lang) => <ChangePage {...page(lang, { acts: { ...nothing, answer } })} />,
  reader: (lang) => <ChangePage {...page(lang)} />,
  adding: (lang) => (
    <ChangePage
      {...page(lang, { kind: 'add', before: null, follows: firstArticle, acts: { ...nothing, withdraw: '#' } })}
    />
  ),
  objection: (lang) => (
    <ChangePage
      {...page(lang, {
        kind: 'remove',
        after: null,
        tally: { members: 3, agreed: 2, objecting: 1 },
        standings: standing(lang, ['agree', 'agree', 'object']),
        acts: { ...nothing, answer: { ...answer, seats: [{ ...seat, last: 'object' }] }, issue: '#' },
      })}
    />
  ),
  ready: (lang) => (
    <ChangePage
      {...page(lang, {
        tally: { members: 3, agreed: 2, objecting: 0 },
        standings: standing(lang, ['agree', 'agree', null]),
        acts: { ...nothing, issue: '#' },
      })}
    />
  ),
  settled: (lang) => <ChangePage {...page(lang, { state: 'settled', settledIn: { number: 3, href: '#' } })} />,
  'article-gone': (lang) => (
    <ChangePage {...page(lang, { state: 'withdrawn', overtaken: { now: null }, acts: nothing })} />
  ),
  'article-changed': (lang) => (
    <ChangePage {...page(lang, { state: 'withdrawn', overtaken: { now: formerArticle } })} />
  ),
  many: (lang) => (
    <ChangePage
      {...page(lang, {
        tally: { members: 24, agreed: 12, objecting: 6 },
        standings: standing(
          lang,
          Array.from({ length: 24 }, (_, index) => (['agree', 'object', null, 'agree'] as const)[index % 4] ?? null),
        ),
        acts: { ...nothing, answer: { ...answer, seats: [seat, { ...seat, organizationId: 'y', name: 'Osiers' }] } },
      })}
    />
  ),
  withdrawing: (lang) => {
    const t = setAside[lang]
    return (
      <TakingPage
        title={t.changeTitle}
        lost={[t.lostChange]}
        back={t.backChange}
        act={t.actChange}
        action="#"
        cancelHref="#"
        keys={keys}
      />
    )
  },
  error: (lang) => (
    <ChangePage
      {...page(lang, {
        acts: {
          ...nothing,
          answer: {
            ...answer,
            state: { values: { reason: [''] }, errors: { reason: agreementWords[lang].reasonMissing }, theirs: null },
          },
        },
      })}
    />
  ),
})
