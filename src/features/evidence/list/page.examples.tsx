import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { house, joint, school, workshop } from '../evidence.examples.ts'
import { filterOf } from './filter.ts'
import { WorkListPage, type WorkListPageProps } from './page.tsx'
import type { WorkRow } from './queries.ts'

const row = (record: typeof workshop, n: number): WorkRow => ({
  ...record,
  told: [{ quantity: 'participations', n }],
  awaits: false,
})

const rows: readonly WorkRow[] = [row(workshop, 24), { ...row(joint, 310), awaits: true }]

function page(lang: Language, shown: readonly WorkRow[], more: Partial<WorkListPageProps> = {}): WorkListPageProps {
  const name = lang === 'fr' ? 'nameFr' : 'nameEn'
  return {
    lang,
    action: '#',
    filter: filterOf(new URLSearchParams()),
    isFiltered: false,
    count: shown.length,
    rows: shown,
    totals: shown.length === 0 ? [] : [{ type: 'participation', quantity: 'participations', n: 334 }],
    own: null,
    actionNames: new Map(),
    names: new Map([house, school].map((one) => [one.id, one[name]])),
    actions: [{ code: 'A8', name: '8. …' }],
    page: 1,
    pages: 1,
    pageHref: (number) => `#${number}`,
    files: ['Excel', 'CSV'].map((label) => ({ label, href: '#' })),
    add: '#',
    expected: null,
    ...more,
  }
}

export const examples = pageExamples('evidence/list/page', {
  ordinary: (lang) => <WorkListPage {...page(lang, rows)} />,
  empty: (lang) => <WorkListPage {...page(lang, [])} />,
  many: (lang) => (
    <WorkListPage
      {...page(
        lang,
        Array.from({ length: 40 }, (_, index) => row(workshop, index)),
        { count: 4210, pages: 106, page: 7 },
      )}
    />
  ),
  'nothing-found': (lang) => <WorkListPage {...page(lang, [], { isFiltered: true })} />,
  reader: (lang) => <WorkListPage {...page(lang, rows, { add: null })} />,
})
