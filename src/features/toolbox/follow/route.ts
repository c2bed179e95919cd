import { feedAnswer } from '../../../kernel/feed/index.ts'
import { href, openGet, type AnyRequest, type Answer, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { articleHref } from '../places.ts'
import { readableArticles } from '../readable.ts'
import { words } from '../words.ts'

/** Most entries of the feed: what was checked last comes first. */
const mostEntries = 50

async function giveFeed(request: AnyRequest): Promise<Answer> {
  const { lang, deps } = request
  const articles = await readableArticles(request)
  return feedAnswer({
    lang,
    title: `${words[lang].name} – Tisserin`,
    baseUrl: deps.baseUrl,
    selfPath: href(lang, addresses.feed),
    pagePath: href(lang, addresses.toolbox),
    entries: articles
      .toSorted((a, b) => b.checkedOn.localeCompare(a.checkedOn))
      .slice(0, mostEntries)
      .map((article) => ({
        title: article.title[lang],
        summary: article.summary[lang],
        path: articleHref(article, lang),
        updated: article.checkedOn,
      })),
  })
}

export const routes: Route[] = [openGet('toolbox.feed', addresses.feed, giveFeed, { needsData: 'if-up' })]
