import type { Child } from 'hono/jsx'
import type { Language } from '../../../kernel/language.ts'
import { PrintButton, Share } from '../../../design/index.ts'
import { SourceList } from '../../../field/index.ts'
import { termLinker } from '../../glossary/index.ts'
import type { Article } from '../model.ts'
import { articleHref } from '../places.ts'
import { OwnSources } from '../own/own-sources-list.tsx'
import { ArticleBody, contentsOf, type ArticleBodyProps } from './article-body.tsx'
import { metaOf } from './presenter.ts'
import { words } from './words.ts'

export interface ArticlePageProps {
  lang: Language
  article: Article
  /** Every article that it may lead to. */
  articles: readonly Article[]
  /** Its whole address, to be given on. */
  address: string
  /** Under the summary, for an article that is also something to do. */
  children?: Child
}

/** Fewer headings than this are found at a glance. */
const contentsFrom = 3

export function ArticlePage({ lang, article, articles, address, children }: ArticlePageProps) {
  const t = words[lang]
  const contents = contentsOf(article, lang)
  const terms = termLinker(lang)
  return (
    <>
      <article class={contents.length >= contentsFrom ? 'article-page article-page--long' : 'article-page'}>
        <header>
          <h1>{article.title[lang]}</h1>
          <p class="lead">{terms.linked(article.summary[lang])}</p>
          <p class="article-page__meta small mid">{metaOf(article, lang)}</p>
          {children}
        </header>
        {contents.length >= contentsFrom && (
          <nav class="article-page__contents on-screen" aria-labelledby="contenu-titre">
            <h2 class="h-small" id="contenu-titre">
              {t.contents}
            </h2>
            <ul>
              {contents.map(({ anchor, text }) => (
                <li>
                  <a href={`#${anchor}`}>{text}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div>
          <ArticleBody article={article} lang={lang} articles={articles} terms={terms} />
          <SourceList ids={article.sources} isNumbered />
          {article.own && <OwnSources lang={lang} sources={article.own.sources} />}
        </div>
      </article>
      <PrintButton />
      <NextArticles lang={lang} article={article} articles={articles} terms={terms} />
      <Share address={address} />
    </>
  )
}

/** What to read after this one; nothing when there is nothing. */
export function NextArticles({ lang, article, articles, terms }: ArticleBodyProps) {
  const next = article.next.flatMap((id) => articles.filter((one) => one.id === id))
  if (next.length === 0) return <></>
  return (
    <section class="on-screen">
      <h2>{words[lang].next}</h2>
      <ul class="tools">
        {next.map((one) => (
          <li>
            <h3>
              <a href={articleHref(one, lang)}>{one.title[lang]}</a>
            </h3>
            <p>{terms.linked(one.summary[lang])}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
