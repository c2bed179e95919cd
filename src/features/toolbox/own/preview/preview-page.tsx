import { InsetText } from '../../../../design/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { ArticlePage } from '../../article/page.tsx'
import type { Article } from '../../model.ts'
import { words as own } from '../words.ts'
import { words } from './words.ts'

export interface PreviewPageProps {
  lang: Language
  article: Article
  articles: readonly Article[]
  address: string
  /** It is what everyone reads today. */
  isPublished: boolean
  backHref: string
}

/** The page of an article as it will be seen, in the language of the page. */
export function PreviewPage({ lang, article, articles, address, isPublished, backHref }: PreviewPageProps) {
  const t = words[lang]
  const said = (text: string): string => (text === '' ? t.untold : text)
  const whole: Article = {
    ...article,
    title: { ...article.title, [lang]: said(article.title[lang]) },
    summary: { ...article.summary, [lang]: said(article.summary[lang]) },
    body: { ...article.body, [lang]: said(article.body[lang]) },
  }
  return (
    <>
      <InsetText>
        <p>
          {isPublished ? t.previewPublished : t.previewOf} <a href={backHref}>{own[lang].back}</a>
        </p>
      </InsetText>
      <ArticlePage lang={lang} article={whole} articles={articles} address={address} />
    </>
  )
}
