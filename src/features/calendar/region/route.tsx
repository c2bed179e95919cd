import { isRegion, regionName } from '../../../field/index.ts'
import { occurrencesOf } from '../../../kernel/calendar/index.ts'
import type { Feature } from '../../../kernel/feature/index.ts'
import { href, notFound, openGet, page, type Answer, type AnyRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { eventsOfRegion, tablesOfRegion } from '../gather.ts'
import { words as shared } from '../words.ts'
import { ChooseRegionPage, RegionPage } from './page.tsx'
import { whenWords } from './presenter.ts'
import { words } from './words.ts'

/** How far the page looks ahead, and how many it shows: the calendar holds the rest. */
const daysAhead = 365
const mostShown = 40

function chooseRegion({ lang }: AnyRequest): Answer {
  const t = words[lang]
  const content = <ChooseRegionPage lang={lang} hrefOf={(region) => href(lang, addresses.region, { region })} />
  return page(t.chooseTitle, content, { description: t.chooseDescription })
}

async function showRegion(request: AnyRequest, features: readonly Feature[]): Promise<Answer> {
  const { lang, params, deps, hasData, who } = request
  const region = params['region'] ?? ''
  if (!isRegion(region)) return notFound()
  const t = words[lang]
  const name = regionName(region, lang)
  const now = deps.clock.now()
  const events = hasData ? await eventsOfRegion(request, features, region) : null
  const tables = hasData ? await tablesOfRegion(request, features, region) : []
  const coming = events && occurrencesOf(events, now, new Date(now.getTime() + daysAhead * 86_400_000))
  return page(
    t.title(name),
    <RegionPage
      lang={lang}
      region={region}
      items={
        coming?.slice(0, mostShown).map((one) => ({
          title: one.event.title,
          when: whenWords(one, lang),
          isCancelled: one.event.isCancelled,
        })) ?? null
      }
      more={Math.max(0, (coming?.length ?? 0) - mostShown)}
      feedUrl={`${deps.baseUrl}${href(lang, addresses.regionFeed, { region })}`}
      tables={tables.map((table) => ({
        name: table.name,
        feedUrl: `${deps.baseUrl}${href(lang, addresses.tableFeed, { collaborationId: table.collaborationId })}`,
      }))}
      regionsHref={href(lang, addresses.regions)}
      ownHref={who === null ? null : href(lang, addresses.own)}
    />,
    {
      description: t.description(name),
      breadcrumb: [{ label: shared[lang].name, href: href(lang, addresses.regions) }],
      islands: ['copy'],
    },
  )
}

export const regionRoutes = (features: readonly Feature[]): Route[] => [
  openGet('calendar.regions', addresses.regions, chooseRegion, { needsData: false }),
  openGet('calendar.region', addresses.region, (request) => showRegion(request, features), { needsData: 'if-up' }),
]
