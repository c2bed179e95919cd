import { isRegion, regionName } from '../../../field/index.ts'
import { panelsOf, type Feature, type ShowPanels } from '../../../kernel/feature/index.ts'
import {
  href,
  notFound,
  openGet,
  page,
  redirect,
  withQuery,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses as directory } from '../../directory/index.ts'
import { addresses as initiative, initiativeHref, initiativesOf } from '../../initiative/index.ts'
import { joinedInRegion } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { areaBreadcrumb } from '../breadcrumb.ts'
import '../panel-places.ts'
import { pickedIn, walkIn, walkLinks } from '../walk.ts'
import { ChooseRegionPage } from './choose-page.tsx'
import { RegionPage } from './page.tsx'
import { words } from './words.ts'

/** The form of a region leads to its page; without one, every region is a link. */
function chooseRegion({ lang, query }: AnyRequest): Answer {
  const links = walkLinks(lang, walkIn(query))
  const picked = pickedIn(query)
  const asked = query.get('region') ?? ''
  if (isRegion(asked)) return redirect(links.region(asked, picked))
  const t = words[lang]
  return page(t.titleNone, <ChooseRegionPage lang={lang} picked={picked} links={links} isUnknown={asked !== ''} />, {
    description: t.leadNone,
    breadcrumb: areaBreadcrumb(lang, links.walk),
  })
}

const showRegion =
  (panels: ShowPanels) =>
  async (request: AnyRequest): Promise<Answer> => {
    const { lang, query, params, tx, hasData } = request
    const region = params['region'] ?? ''
    if (!isRegion(region)) return notFound()
    const links = walkLinks(lang, walkIn(query))
    const picked = pickedIn(query)
    const t = words[lang]
    const name = regionName(region, lang)
    const [joined, initiatives] = await Promise.all([
      hasData ? joinedInRegion(tx, region) : null,
      initiativesOf(request, { region }),
    ])
    return page(
      t.title(name),
      <RegionPage
        lang={lang}
        region={region}
        picked={picked}
        links={links}
        joined={joined}
        initiatives={initiatives.map((one) => ({ name: one.name[lang], href: initiativeHref(lang, one) }))}
        initiativesHref={withQuery(href(lang, initiative.initiatives), { region })}
        directoryHref={withQuery(href(lang, directory.directory), { region })}
        panels={await panels('alliance.region', request, { region })}
      />,
      { description: t.description(name), breadcrumb: areaBreadcrumb(lang, links.walk, picked), islands: ['print'] },
    )
  }

export const regionRoutes = (features: readonly Feature[]): Route[] => [
  openGet('alliance.regions', addresses.regions, chooseRegion, { needsData: false }),
  openGet('alliance.region', addresses.region, showRegion(panelsOf(features)), { needsData: 'if-up' }),
]
