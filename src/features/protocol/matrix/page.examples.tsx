import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import { organizations, protocol } from '../protocol.examples.ts'
import type { MatrixRow } from './matrix-rows.ts'
import { MatrixPage, type MatrixPageProps } from './page.tsx'

const fromDay = '2026-04-12' as Day

const row = (index: number): MatrixRow => ({
  region: index % 2 === 0 ? '04' : '17',
  regionWorks: index % 2 === 0 ? { number: 2, fromDay } : null,
  organization:
    index === 3 ? null : { id: String(index), sector: 'community', ...(organizations[index % 3] ?? organizations[0]) },
  works: index % 3 === 2 ? null : { number: (index % 3) + 1, fromDay },
})

const page = (lang: Language, count: number): MatrixPageProps => ({
  lang,
  action: '#',
  protocol,
  newest: { number: 2, day: lang === 'fr' ? '2 octobre 2026' : 'October 2, 2026' },
  counts: { regions: { newest: 1, earlier: 1, none: 1 }, organizations: { newest: 6, earlier: 2, none: 4 } },
  filter: { text: null, region: null, sector: null, standing: null, sort: 'region' },
  regions: ['04', '17'],
  rows: Array.from({ length: count }, (_, index) => row(index)),
  total: count,
  page: 1,
  pages: 1,
  pageHref: () => '#',
  files: [
    { label: 'Excel', href: '#' },
    { label: 'CSV', href: '#' },
  ],
  past: [
    { who: 'Osiers', version: 1, from: '2026-01-12', until: '2026-04-12', isEnded: false },
    { who: 'Pruches', version: 1, from: '2026-01-12', until: '2026-03-01', isEnded: true },
  ],
})

export const examples = pageExamples('protocol/matrix/page', {
  ordinary: (lang) => <MatrixPage {...page(lang, 4)} />,
  'nothing-found': (lang) => (
    <MatrixPage {...page(lang, 0)} filter={{ ...page(lang, 0).filter, text: 'zzzz', standing: 'earlier' }} />
  ),
  many: (lang) => <MatrixPage {...page(lang, 50)} total={120} page={2} pages={3} past={[]} />,
})
