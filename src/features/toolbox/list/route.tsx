import { compareText, type Language } from '../../../kernel/language.ts'
import { href, openGet, page, withQuery, type AnyRequest, type Answer, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import type { Article } from '../model.ts'
import { writesTools } from '../rules.ts'
import { readableArticles } from '../readable.ts'
import { findArticles, type FoundArticles } from '../search/find-articles.ts'
import { isNarrowed, isOf, queryOf, searchOf, type ToolSearch } from './filters.ts'
import { ToolboxPage } from './page.tsx'
import { words } from './words.ts'

/** Articles shown at once. */
const pageSize = 20

/** A search is nobody’s page: engines are told not to keep it. */
const notKept = { headers: { 'x-robots-tag': 'noindex' } }

async function showToolbox(request: AnyRequest): Promise<Answer> {
  const { lang } = request
  const t = words[lang]
  const search = searchOf(request.query)
  const all = await readableArticles(request)
  const found = search.q === '' ? null : findArticles(all, search.q)
  const kept = inOrder(
    (found === null || found.saysNothing ? all : found.articles).filter((article) => isOf(article, search)),
    search,
    lang,
  )
  const pages = Math.max(1, Math.ceil(kept.length / pageSize))
  const current = Math.min(search.page, pages)
  const hrefOf = (one: ToolSearch, at = 1): string => withQuery(href(lang, addresses.toolbox), queryOf(one, lang, at))
  return page(
    t.title,
    <ToolboxPage
      lang={lang}
      search={search}
      notes={notesOf(search, found, lang)}
      articles={kept.slice((current - 1) * pageSize, current * pageSize)}
      total={kept.length}
      page={current}
      pages={pages}
      pageHref={(at) => hrefOf(search, at)}
      isNarrowed={isNarrowed(search)}
      manageHref={request.who !== null && writesTools(request.who) ? href(lang, addresses.ownTools) : null}
    />,
    { description: t.lead, ...(isNarrowed(search) ? notKept : {}) },
  )
}

function inOrder(articles: readonly Article[], { order }: ToolSearch, lang: Language): readonly Article[] {
  if (order === 'title') return articles.toSorted((a, b) => compareText(a.title[lang], b.title[lang], lang))
  if (order === 'checked') return articles.toSorted((a, b) => b.checkedOn.localeCompare(a.checkedOn))
  return articles
}

/** How the words were read when not as typed, and what was left aside. */
function notesOf({ q, hasUnknown }: ToolSearch, found: FoundArticles | null, lang: Language): string[] {
  const t = words[lang].notes
  return [
    ...(hasUnknown ? [t.unknown] : []),
    ...(found?.saysNothing ? [t.saysNothing(q)] : []),
    ...(found?.corrected ?? []).map(({ typed, read }) => t.corrected(read, typed)),
    ...(found?.isPartial ? [t.partial] : []),
  ]
}

export const routes: Route[] = [openGet('toolbox.toolbox', addresses.toolbox, showToolbox, { needsData: 'if-up' })]
