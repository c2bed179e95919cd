import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { shippedArticles } from '../shipped/shipped-articles.ts'
import { ArticlePage } from './page.tsx'

const shown = (lang: Language, id: string) =>
  shippedArticles
    .filter((article) => article.id === id)
    .map((article) => (
      <ArticlePage
        lang={lang}
        article={article}
        articles={shippedArticles}
        address={`https://tisserin.invalid/${id}`}
      />
    ))

export const examples = pageExamples('toolbox/article/page', {
  ordinary: (lang) => <>{shown(lang, 'steps')}</>,
  short: (lang) => <>{shown(lang, 'what-is-collaboration')}</>,
  long: (lang) => <>{shown(lang, 'school-community-partnership')}</>,
})
