import { pageExamples } from '../../../design/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { articles, change, keys, organizations, protocol } from '../protocol.examples.ts'
import { nameOf, textOf, titleOf } from '../said.ts'
import { ProtocolPage, type ArticleShown, type ProtocolActs, type ProtocolPageProps } from './page.tsx'
import type { PartyStanding } from './party-standings.tsx'

const day = { fr: '2 octobre 2026', en: 'October 2, 2026' }
const nothing: ProtocolActs = {
  edit: null,
  issueFirst: null,
  issue: null,
  setAside: null,
  takeUp: null,
  propose: null,
  adopt: null,
  adoptRegion: null,
  translate: null,
  matrix: '#',
}

const article = (lang: Language, index: number): ArticleShown => {
  const one = articles[index % 2]
  if (one === undefined) throw new Error('there are two articles')
  return {
    number: index + 1,
    title: titleOf(one, lang),
    text: textOf(one, lang),
    changeHref: index === 0 ? '#' : null,
    proposeHref: '#',
  }
}

const standing = (lang: Language, index: number): PartyStanding => ({
  value: String(index),
  name: nameIn(organizations[index % 3] ?? { nameFr: '', nameEn: '' }, lang),
  works: index === 2 ? null : { number: index + 1, since: day[lang], isNewest: index === 1 },
  canAdopt: true,
  endHref: index === 2 ? null : '#',
  resume: index === 2 ? { action: '#', endedOn: day[lang] } : null,
})

const page = (lang: Language, facts: Partial<ProtocolPageProps> = {}): ProtocolPageProps => ({
  lang,
  keys,
  protocol,
  name: nameOf(facts.protocol ?? protocol, lang),
  translation: null,
  translationWaits: false,
  state: 'issued',
  mechanism: 'interregional',
  author: lang === 'fr' ? 'la coordination' : 'the coordination',
  shown: { id: 'x', number: 2, issuedOn: day[lang] },
  newest: null,
  articles: [article(lang, 0), article(lang, 1)],
  changes: [
    {
      kind: 'change',
      said: titleOf(change, lang),
      by: nameIn(organizations[0], lang),
      href: '#',
      isAwaiting: true,
    },
  ],
  versions: [
    { number: 2, day: day[lang], href: '#', compareHref: '#' },
    { number: 1, day: day[lang], href: '#', compareHref: null },
  ],
  progress: { organizations: { newest: 6, earlier: 2, of: 12 }, regions: { newest: 1, earlier: 1, of: 3 } },
  own: [],
  regions: [],
  readings: [],
  sayRead: null,
  acts: nothing,
  ...facts,
})

export const examples = pageExamples('protocol/sheet/page', {
  ordinary: (lang) => (
    <ProtocolPage
      {...page(lang, { own: [standing(lang, 0)], sayRead: '#', acts: { ...nothing, adopt: '#', propose: '#' } })}
    />
  ),
  reader: (lang) => (
    <ProtocolPage {...page(lang, { changes: [], own: [{ ...standing(lang, 1), canAdopt: false, endHref: null }] })} />
  ),
  coordinator: (lang) => (
    <ProtocolPage
      {...page(lang, {
        regions: [standing(lang, 0), standing(lang, 1), standing(lang, 2)],
        acts: { ...nothing, adoptRegion: '#', issue: '#', setAside: '#', propose: '#' },
      })}
    />
  ),
  readings: (lang) => (
    <ProtocolPage
      {...page(lang, {
        readings: [
          {
            organization: nameIn(organizations[1], lang),
            read: [{ name: 'Solange Fil', on: day[lang] }],
            notYet: ['Camille Lien'],
          },
        ],
      })}
    />
  ),
  draft: (lang) => (
    <ProtocolPage
      {...page(lang, {
        state: 'draft',
        protocol: { ...protocol, nameEn: null },
        mechanism: null,
        shown: null,
        progress: null,
        changes: [],
        versions: [],
        acts: { ...nothing, matrix: null, edit: '#', issueFirst: '#', setAside: '#' },
      })}
    />
  ),
  'past-version': (lang) => (
    <ProtocolPage
      {...page(lang, { shown: { id: 'y', number: 1, issuedOn: day[lang] }, newest: { number: 2, href: '#' } })}
    />
  ),
  translated: (lang) => (
    <ProtocolPage
      {...page(lang, {
        protocol: lang === 'fr' ? { ...protocol, nameFr: null } : { ...protocol, nameEn: null },
        name: nameOf(protocol, lang),
        translation: {
          by: nameIn(organizations[0], lang),
          confirmedBy: nameIn(organizations[1], lang),
          on: day[lang],
          isRead: true,
          otherHref: '#',
        },
        acts: { ...nothing, translate: '#' },
      })}
    />
  ),
  retired: (lang) => <ProtocolPage {...page(lang, { state: 'retired', acts: { ...nothing, takeUp: '#' } })} />,
  many: (lang) => (
    <ProtocolPage
      {...page(lang, {
        articles: Array.from({ length: 30 }, (_, index) => article(lang, index)),
        regions: Array.from({ length: 17 }, (_, index) => standing(lang, index % 3)),
        acts: { ...nothing, adoptRegion: '#' },
      })}
    />
  ),
})
