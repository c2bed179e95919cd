import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { shippedArticles } from '../shipped/shipped-articles.ts'
import { checklistId, checkPoints } from './checklist.ts'
import { ChecklistPage } from './page.tsx'

const shown = (lang: Language, done: readonly number[]) => (
  <>
    {shippedArticles
      .filter(({ id }) => id === checklistId)
      .map((article) => (
        <ChecklistPage
          lang={lang}
          article={article}
          articles={shippedArticles}
          done={done}
          address="https://tisserin.invalid/liste"
        />
      ))}
  </>
)

export const examples = pageExamples('toolbox/checklist/page', {
  ordinary: (lang) => shown(lang, [1, 2, 4]),
  empty: (lang) => shown(lang, []),
  full: (lang) =>
    shown(
      lang,
      checkPoints.map((_, index) => index + 1),
    ),
})
