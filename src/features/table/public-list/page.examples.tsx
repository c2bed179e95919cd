import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { publicTable } from '../table.examples.ts'
import { PublicListPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  region: null,
  tables: [
    publicTable(),
    publicTable({ level: 'interprovincial', provinces: ['ON', 'NB'], regions: [], organizations: [] }),
  ],
  pages: { page: 1, pages: 1, href: (number: number) => `#${number}` },
})

export const examples = pageExamples('table/public-list/page', {
  ordinary: (lang) => <PublicListPage {...page(lang)} />,
  empty: (lang) => <PublicListPage {...page(lang)} tables={[]} />,
  'region-unknown': (lang) => <PublicListPage {...page(lang)} tables={[]} region="09" />,
  many: (lang) => (
    <PublicListPage
      {...page(lang)}
      tables={Array.from({ length: 25 }, () => publicTable())}
      pages={{ page: 1, pages: 4, href: (number) => `#${number}` }}
    />
  ),
})
