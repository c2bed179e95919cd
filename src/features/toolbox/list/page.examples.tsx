import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { shippedArticles } from '../shipped/shipped-articles.ts'
import { searchOf } from './filters.ts'
import { ToolboxPage, type ToolboxPageProps } from './page.tsx'

const shown = (lang: Language, query: string, more: Partial<ToolboxPageProps> = {}) => (
  <ToolboxPage
    lang={lang}
    search={searchOf(new URLSearchParams(query))}
    notes={[]}
    articles={shippedArticles}
    total={shippedArticles.length}
    page={1}
    pages={1}
    pageHref={(page) => `?page=${page}`}
    isNarrowed={query !== ''}
    manageHref={null}
    {...more}
  />
)

export const examples = pageExamples('toolbox/list/page', {
  ordinary: (lang) => shown(lang, ''),
  coordinator: (lang) => shown(lang, '', { manageHref: '#' }),
  found: (lang) =>
    shown(lang, 'q=partenaria', {
      articles: shippedArticles.slice(0, 2),
      total: 2,
      notes: ['« partenaria » → « partenariat »'],
    }),
  empty: (lang) => shown(lang, 'q=zzz', { articles: [], total: 0 }),
  many: (lang) => shown(lang, '', { total: 480, page: 3, pages: 24 }),
})
