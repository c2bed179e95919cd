import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { laden, own } from '../initiative.examples.ts'
import { DeskPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  rows: [own, { ...own, id: '2', status: 'published' as const, nameEn: null }],
  status: null,
  changedOn: () => (lang === 'fr' ? '2 novembre 2026' : 'November 2, 2026'),
  manageHref: () => '#',
  pages: { page: 1, pages: 1, href: (number: number) => `#${number}` },
  add: '#',
  requests: '#',
  all: '#',
})

export const examples = pageExamples('initiative/desk/page', {
  ordinary: (lang) => <DeskPage {...page(lang)} />,
  empty: (lang) => <DeskPage {...page(lang)} rows={[]} />,
  many: (lang) => (
    <DeskPage
      {...page(lang)}
      rows={Array.from({ length: 25 }, (_, index) => ({
        ...own,
        id: String(index),
        nameFr: laden.name.fr,
        nameEn: laden.name.en,
        status: (['draft', 'published', 'withdrawn'] as const)[index % 3] ?? 'draft',
      }))}
      pages={{ page: 4, pages: 9, href: (number) => `#${number}` }}
    />
  ),
  nothing: (lang) => <DeskPage {...page(lang)} rows={[]} status="withdrawn" add={null} />,
})
