import { feedAnswer } from '../../../kernel/feed/index.ts'
import { href, openGet, type AnyRequest, type Answer, type Route } from '../../../kernel/http/index.ts'
import { addresses, initiativeHref } from '../addresses.ts'
import { publicInitiatives } from '../gather.ts'
import { words } from '../list/words.ts'

/** Most entries of the feed: what changed last comes first. */
const mostEntries = 50

async function giveFeed(request: AnyRequest): Promise<Answer> {
  const { lang, deps } = request
  const initiatives = await publicInitiatives(request)
  return feedAnswer({
    lang,
    title: `${words[lang].title} – Tisserin`,
    baseUrl: deps.baseUrl,
    selfPath: href(lang, addresses.feed),
    pagePath: href(lang, addresses.initiatives),
    entries: initiatives
      .toSorted((a, b) => b.updatedOn.localeCompare(a.updatedOn))
      .slice(0, mostEntries)
      .map((one) => ({
        title: one.name[lang],
        summary: one.aim[lang],
        path: initiativeHref(lang, one),
        updated: one.updatedOn,
      })),
  })
}

export const followRoutes: Route[] = [openGet('initiative.feed', addresses.feed, giveFeed, { needsData: 'if-up' })]
