import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { idOf, keys, nameOf, now, organizationName, summaries, summary, today } from '../directory.examples.ts'
import type { Pair } from '../merge/queries.ts'
import type { SuggestionRow } from '../suggestions/queries.ts'
import { DeskPage } from './page.tsx'
import type { Done } from '../confirm/find-done.ts'
import { readDeskPlace, type Queue } from './desk-place.ts'

const none: Record<Queue, number> = { all: 0, never: 0, stale: 0, language: 0, unkept: 0, suggested: 0, hidden: 0 }
const place = readDeskPlace(new URLSearchParams())
const pair = (n: number): Pair => ({
  aId: idOf(n + 1),
  aName: nameOf(n),
  aOrganization: organizationName,
  bId: idOf(n + 2),
  bName: nameOf(n + 1),
  bOrganization: n % 2 === 0 ? organizationName : null,
})
const suggestion = (n: number): SuggestionRow => ({
  id: idOf(60 + n),
  name: n % 3 === 1 ? null : nameOf(n),
  kind: n % 3 === 1 ? 'not-listed' : 'wrong-hours',
  body: 'Les heures du samedi ont changé. '.repeat(1 + (n % 6)),
  at: now,
})
const page = (lang: Language) => ({
  lang,
  title: lang === 'fr' ? 'Le répertoire de la Table des Trois-Lisières' : 'Directory of the Three Edges table',
  today,
  keys,
  networkId: idOf(70),
  place,
  placeQuery: '',
  givers: [{ id: idOf(80), name: organizationName }],
  action: '#',
  done: null as Done | null,
  counts: { ...none, all: 2, never: 1 },
  sheets: [summary(0), summary(1, { assuredOn: null, assuredBy: null, stewardId: null })],
  suggestions: [suggestion(0)],
  suggestionCount: 1,
  pairs: null,
  merges: [],
  pairsHref: '#',
  pages: 1,
  queueHref: () => '#',
  pageHref: () => '#',
  csvHref: '#',
})

export const examples = pageExamples('directory/desk/page', {
  ordinary: (lang) => <DeskPage {...page(lang)} />,
  empty: (lang) => (
    <DeskPage {...page(lang)} counts={none} sheets={[]} suggestions={[]} suggestionCount={0} pairs={[]} />
  ),
  many: (lang) => (
    <DeskPage
      {...page(lang)}
      place={{ ...place, queue: 'stale', text: 'halte', region: '04', page: 4 }}
      done={{ name: 'La Halte du Gué', action: '#' }}
      counts={{ all: 1684, never: 402, stale: 655, language: 218, unkept: 1203, suggested: 34, hidden: 12 }}
      sheets={[...summaries, ...summaries, ...summaries]}
      suggestions={Array.from({ length: 10 }, (_, n) => suggestion(n))}
      suggestionCount={34}
      pairs={[0, 1, 2, 3].map(pair)}
      merges={[{ kept: 'La Halte du Gué', other: 'Halte du gué', day: '2026-11-16', href: '#' }]}
      pages={33}
    />
  ),
})
