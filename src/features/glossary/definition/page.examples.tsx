import { pageExamples, TakingPage } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { type AnswerKind, agreementWords } from '../../../field/index.ts'
import { definition, formerDefinition, keys, ownWord } from '../glossary.examples.ts'
import { shippedTerm } from '../model.ts'
import { words as withdraw } from '../withdraw/words.ts'
import { DefinitionPage, type DefinitionActs, type DefinitionPageProps } from './page.tsx'

const day = { fr: '2 octobre 2026', en: 'October 2, 2026' }
const organizations = [
  { nameFr: 'Maison des Osiers', nameEn: 'Osiers House' },
  { nameFr: 'Carrefour des Pruches', nameEn: 'Hemlocks Crossroads' },
  { nameFr: 'Maison des jeunes et de la famille des Trois-Lisières', nameEn: 'Three Edges Youth and Family House' },
]
const reason = {
  fr: 'Deux personnes, c’est trop peu quand l’une est en vacances.',
  en: 'Two people are too few when one is on holiday.',
}
const nothing: DefinitionActs = {
  answer: null,
  isReader: false,
  adopt: null,
  withdraw: null,
  restore: null,
  propose: null,
}

const standing = (lang: Language, kinds: readonly (AnswerKind | null)[]): DefinitionPageProps['standings'] =>
  kinds.map((kind, index) => ({
    name: nameIn(organizations[index % organizations.length] ?? { nameFr: '', nameEn: '' }, lang),
    kind,
    reason: kind === 'object' ? reason[lang] : null,
    day: kind === null ? null : day[lang],
  }))

const page = (lang: Language, facts: Partial<DefinitionPageProps> = {}): DefinitionPageProps => ({
  lang,
  keys,
  definition,
  state: 'open',
  proposedOn: day[lang],
  adoptedOn: null,
  former: null,
  replacedBy: null,
  shipped: { href: '#', text: shippedTerm('safety-net')?.definition[lang] ?? '' },
  tally: { members: 3, agreed: 1, objecting: 0 },
  standings: standing(lang, ['agree', null, null]),
  events: [
    {
      name: nameIn({ nameFr: 'Maison des Osiers', nameEn: 'Osiers House' }, lang),
      kind: 'propose',
      reason: null,
      when: day[lang],
      at: '2026-10-02',
    },
  ],
  versions: [],
  acts: nothing,
  ...facts,
})

const seat = { organizationId: 'x', name: 'Carrefour des Pruches', last: null }
const answer = { action: '#', seats: [seat], state: filled({}) }

export const examples = pageExamples('glossary/definition/page', {
  ordinary: (lang) => <DefinitionPage {...page(lang, { acts: { ...nothing, answer } })} />,
  reader: (lang) => <DefinitionPage {...page(lang, { acts: { ...nothing, isReader: true } })} />,
  objection: (lang) => (
    <DefinitionPage
      {...page(lang, {
        tally: { members: 3, agreed: 2, objecting: 1 },
        standings: standing(lang, ['agree', 'agree', 'object']),
        acts: { ...nothing, answer: { ...answer, seats: [{ ...seat, last: 'object' }] }, adopt: '#' },
      })}
    />
  ),
  'to-adopt': (lang) => (
    <DefinitionPage
      {...page(lang, {
        tally: { members: 3, agreed: 2, objecting: 0 },
        standings: standing(lang, ['agree', 'agree', 'lift']),
        former: formerDefinition,
        versions: [{ number: 1, day: day[lang], href: '#' }],
        acts: { ...nothing, adopt: '#', withdraw: '#' },
      })}
    />
  ),
  adopted: (lang) => (
    <DefinitionPage
      {...page(lang, {
        definition: { ...definition, number: 2, adoptedAt: definition.proposedAt },
        state: 'adopted',
        adoptedOn: day[lang],
        former: formerDefinition,
        versions: [
          { number: 2, day: day[lang], href: '#' },
          { number: 1, day: day[lang], href: '#' },
        ],
        events: [
          { name: null, kind: 'adopt', reason: null, when: day[lang], at: '2026-10-02' },
          { name: 'Carrefour des Pruches', kind: 'object', reason: reason[lang], when: day[lang], at: '2026-10-02' },
        ],
        acts: { ...nothing, propose: '#' },
      })}
    />
  ),
  withdrawn: (lang) => (
    <DefinitionPage
      {...page(lang, {
        definition: { ...ownWord, withdrawnAt: definition.proposedAt },
        state: 'withdrawn',
        shipped: null,
        acts: { ...nothing, restore: '#', propose: '#' },
      })}
    />
  ),
  many: (lang) => (
    <DefinitionPage
      {...page(lang, {
        definition: ownWord,
        shipped: null,
        tally: { members: 24, agreed: 12, objecting: 6 },
        standings: standing(
          lang,
          Array.from({ length: 24 }, (_, index) => ['agree', 'object', null, 'agree'][index % 4] as AnswerKind | null),
        ),
        acts: {
          ...nothing,
          answer: { ...answer, seats: [seat, { ...seat, organizationId: 'y', name: 'Maison des Osiers' }] },
        },
      })}
    />
  ),
  withdrawing: (lang) => {
    const t = withdraw[lang]
    return (
      <TakingPage
        title={t.title(lang === 'fr' ? 'filet de sécurité' : 'safety net')}
        lost={[t.lost]}
        back={t.back}
        act={t.act}
        action="#"
        cancelHref="#"
        keys={keys}
      />
    )
  },
  error: (lang) => (
    <DefinitionPage
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
