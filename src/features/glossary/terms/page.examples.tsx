import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { TermListPage, type TermListPageProps } from './page.tsx'
import { searchTerms, type TermFilter } from './search-terms.ts'

const noFilter: TermFilter = { text: null, isConfused: false }
const page = (lang: Language, filter: TermFilter = noFilter): TermListPageProps => ({
  lang,
  action: '#',
  filter,
  isFiltered: filter !== noFilter,
  found: searchTerms(filter, lang),
  files: ['Excel', 'CSV', 'JSON'].map((label) => ({ label, href: '#' })),
  ownHref: null,
})

export const examples = pageExamples('glossary/terms/page', {
  ordinary: (lang) => <TermListPage {...page(lang)} />,
  member: (lang) => <TermListPage {...page(lang)} ownHref="#" />,
  search: (lang) => <TermListPage {...page(lang, { text: 'consent', isConfused: false })} />,
  empty: (lang) => <TermListPage {...page(lang, { text: 'zzzz', isConfused: true })} />,
})
