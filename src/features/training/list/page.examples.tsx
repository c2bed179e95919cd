import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { session, training } from '../training.examples.ts'
import { filterOf } from './filter.ts'
import { ListPage } from './page.tsx'

const listed = (free: number | null) => ({
  training: {
    ...training(),
    next: free === null ? null : { ...session(), free },
  },
  href: '#',
})

const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: filterOf(new URLSearchParams()),
  isNarrowed: false,
  rows: [listed(8), listed(0), listed(null)],
  count: 3,
  pages: { page: 1, pages: 1, href: () => '#' },
  files: [{ label: 'Excel', href: '#' }],
  offer: '#',
  own: '#',
  teams: [{ organization: 'Maison des Osiers', href: '#' }],
  check: '#',
})

export const examples = pageExamples('training/list/page', {
  ordinary: (lang) => <ListPage {...page(lang)} />,
  empty: (lang) => <ListPage {...page(lang)} rows={[]} count={0} />,
  nothing: (lang) => <ListPage {...page(lang)} rows={[]} count={0} isNarrowed />,
  many: (lang) => (
    <ListPage
      {...page(lang)}
      rows={Array.from({ length: 25 }, () => listed(1))}
      count={240}
      pages={{ page: 4, pages: 10, href: () => '#' }}
    />
  ),
  reader: (lang) => <ListPage {...page(lang)} offer={null} teams={[]} />,
})
