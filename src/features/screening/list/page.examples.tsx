import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { ListPage, type ListPageProps } from './page.tsx'
import { standingFilterOf } from './standings.ts'

const rows = [
  { name: 'Maison des Osiers', href: '#', regions: 'Outaouais', since: '2026-11-12' },
  { name: 'École du Vallon', href: null, regions: 'Outaouais, Laurentides', since: null },
]

const page = (lang: Language): ListPageProps => ({
  lang,
  action: '#',
  filter: standingFilterOf(new URLSearchParams()),
  rows,
  count: 2,
  isNarrowed: false,
  pages: { page: 1, pages: 1, href: () => '#' },
  files: [{ label: 'Excel', href: '#' }],
})

export const examples = pageExamples('screening/list/page', {
  ordinary: (lang) => <ListPage {...page(lang)} />,
  empty: (lang) => <ListPage {...page(lang)} rows={[]} count={0} />,
  nothing: (lang) => <ListPage {...page(lang)} rows={[]} count={0} isNarrowed />,
  many: (lang) => (
    <ListPage
      {...page(lang)}
      rows={Array.from({ length: 12 }, () => rows).flat()}
      count={240}
      pages={{ page: 4, pages: 10, href: () => '#' }}
    />
  ),
})
