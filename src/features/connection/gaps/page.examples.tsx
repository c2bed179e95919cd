import { pageExamples } from '../../../design/index.ts'
import { regionCodes, sectorCodes } from '../../../field/index.ts'
import { gapKinds, type GapKind } from '../model.ts'
import type { Language } from '../../../kernel/language.ts'
import { cellStates, type GapCell } from './model.ts'
import { GapsPage, type GapsPageProps } from './page.tsx'
import type { GapLine } from './presenter.ts'

const cells = (regions: readonly string[]): GapCell[] =>
  regions.flatMap((region, at) =>
    sectorCodes.map((sector, place): GapCell => {
      const state = cellStates[(at + place) % cellStates.length] ?? 'unknown'
      return {
        region,
        sector,
        state,
        cause: state === 'unknown' ? 'nobody-answered' : null,
        holders: state === 'held' ? ['a', 'b', 'c'] : state === 'one' ? ['a'] : [],
      }
    }),
  )

const line = (lang: Language, facts: Partial<GapLine> = {}): GapLine => ({
  key: 'would-join:a:b',
  title: lang === 'fr' ? 'Maison des Osiers et Police du Vallon' : 'Willow House and Vale Police',
  groups: [],
  sectors: ['community', 'police'],
  reasons:
    lang === 'fr'
      ? [
          'Relierait deux groupes que rien ne joint : 9 organisations d’un côté, 4 de l’autre.',
          'Région en commun : Mauricie.',
        ]
      : ['Would join two groups that nothing connects: 9 organizations on one side, 4 on the other.'],
  known: lang === 'fr' ? 'Réponses : 1 sur 2.' : 'Answers: 1 of 2.',
  acts: [
    { label: lang === 'fr' ? 'Écrire aux deux contacts' : 'Write to both contacts', href: '#' },
    { label: lang === 'fr' ? 'Proposer une alliance' : 'Propose an alliance', href: '#' },
  ],
  setAsideHref: '#',
  ...facts,
})

const list = (lang: Language, kind: GapKind, total = 1, facts: Partial<GapLine> = {}) => ({
  kind,
  total,
  lines: Array.from({ length: Math.min(total, 5) }, () => line(lang, facts)),
  allHref: '#',
})

const grouped = {
  groups: [
    [
      { name: 'Maison des Osiers', href: '#' },
      { name: 'École du Vallon', href: '#' },
    ],
    [{ name: 'Police du Vallon', href: '#' }],
  ],
}

const page = (lang: Language): GapsPageProps => ({
  lang,
  network: lang === 'fr' ? 'Table régionale de la Rive' : 'Shore Regional Table',
  others: [],
  coverage: { answered: 12, of: 14, day: lang === 'fr' ? '7 décembre 2026' : 'December 7, 2026' },
  filter: { kind: null, region: null, sector: null, allRegions: false },
  action: '#',
  kept: { reseau: 'a' },
  regions: ['04', '17'],
  table: {
    lang,
    sectors: sectorCodes,
    cells: cells(['04', '17']),
    cellHref: () => '#',
    other: { label: lang === 'fr' ? 'Montrer toutes les régions du Québec' : 'Show every region of Quebec', href: '#' },
  },
  lists: [list(lang, 'sectors-apart'), list(lang, 'same-action', 1, grouped), list(lang, 'would-join', 7)],
  pages: null,
  notKnown: lang === 'fr' ? ['2 cases du tableau.'] : ['2 cells of the table.'],
  aside: { total: 1, href: '#' },
  files: [
    { label: 'Excel', href: '#' },
    { label: 'CSV', href: '#' },
  ],
  whatIfHref: '#',
})

export const examples = pageExamples('connection/gaps/page', {
  ordinary: (lang) => <GapsPage {...page(lang)} />,
  empty: (lang) => <GapsPage {...page(lang)} lists={[]} notKnown={[]} aside={null} />,
  nothing: (lang) => (
    <GapsPage {...page(lang)} lists={[]} filter={{ ...page(lang).filter, kind: 'region-alone', region: '04' }} />
  ),
  member: (lang) => (
    <GapsPage
      {...page(lang)}
      lists={[{ ...list(lang, 'sectors-apart'), lines: [line(lang, { setAsideHref: null })] }]}
      aside={null}
    />
  ),
  many: (lang) => (
    <GapsPage
      {...page(lang)}
      others={[
        { name: 'Table du Vallon', href: '#' },
        { name: 'Table des Îles', href: '#' },
      ]}
      table={{ ...page(lang).table, cells: cells(regionCodes) }}
      lists={gapKinds.map((kind) => list(lang, kind, 140, grouped))}
      pages={{ page: 2, pages: 6, href: () => '#' }}
    />
  ),
})
