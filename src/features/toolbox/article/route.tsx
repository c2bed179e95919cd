import {
  href,
  movedTo,
  notFound,
  openGet,
  page,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { otherLanguage } from '../../../kernel/language.ts'
import { noteToolUse } from '../../tool-use/index.ts'
import { addresses } from '../addresses.ts'
import { movedTool } from '../own/published-tools.ts'
import { readableArticles } from '../readable.ts'
import { shippedArticles } from '../shipped/shipped-articles.ts'
import { articleHref } from '../places.ts'
import { words as toolbox } from '../words.ts'
import { ArticlePage } from './page.tsx'

async function showArticle(request: AnyRequest): Promise<Answer> {
  const { lang, params, deps } = request
  const articles = await readableArticles(request)
  const slug = params['slug'] ?? ''
  const article = articles.find((one) => one.slug[lang] === slug)
  const twin = articles.find((one) => one.slug[otherLanguage(lang)] === slug)
  if (article === undefined) {
    const known = twin ?? (await movedTool(request, lang, slug))
    return known === null ? notFound() : movedTo(articleHref(known, lang))
  }
  await noteToolUse(request, { article: article.id })
  const address = `${deps.baseUrl}${articleHref(article, lang)}`
  return page(article.title[lang], <ArticlePage {...{ lang, article, articles, address }} />, {
    description: article.summary[lang],
    twinPath: articleHref(article, otherLanguage(lang)),
    breadcrumb: [{ label: toolbox[lang].name, href: href(lang, addresses.toolbox) }],
    islands: ['print', 'copy'],
  })
}

const shippedSlugs = new Set(shippedArticles.flatMap(({ slug }) => Object.values(slug)))

/** A shipped article is the same for everyone: only another address is looked for in the database. */
export const routes: Route[] = [
  openGet('toolbox.article', addresses.article, showArticle, {
    needsData: ({ slug = '' }) => (shippedSlugs.has(slug) ? false : 'if-up'),
  }),
]
