import type { ShowPanels } from '../../../kernel/feature/index.ts'
import {
  href,
  notFound,
  openGet,
  page,
  withQuery,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { regionCodes, regionName } from '../../../field/index.ts'
import { addresses } from '../addresses.ts'
import { latestCatalogues } from '../catalogue-versions.ts'
import { pickAction } from '../catalogue/queries.ts'
import { planInQuery } from '../catalogue/outline.tsx'
import { NoPlanPage } from '../catalogue/page.tsx'
import { said } from '../catalogue-text.ts'
import { planAsked } from '../catalogue/route.tsx'
import { words as catalogueWords } from '../catalogue/words.ts'
import { publicProgress } from './queries.ts'
import { ActionRegionsPage, RegionPage, RegionsPage } from './page.tsx'
import type { ProgressProps } from './parts.tsx'
import { words } from './words.ts'

/** Where the plan stands, for anyone: by region, by action, or one action of one region. */
const showProgress =
  (panels: ShowPanels) =>
  async (request: AnyRequest): Promise<Answer> => {
    const { lang, tx, query, today } = request
    const t = words[lang]
    const catalogues = await latestCatalogues(tx)
    if (catalogues.length === 0) return page(t.title, <NoPlanPage lang={lang} />)
    const catalogue = planAsked(query, catalogues)
    if (!catalogue) return notFound()
    const own = href(lang, addresses.progress)
    const plan = planInQuery(catalogue)
    const planHref = withQuery(href(lang, addresses.catalogue), { plan })
    const { day, spreads } = await publicProgress(tx, { planId: catalogue.id, today })
    const props: ProgressProps = {
      lang,
      catalogue,
      spreads,
      day,
      at: (choice) => withQuery(own, { plan, ...choice }),
      form: { action: own, kept: plan === null ? {} : { plan } },
      planHref,
    }
    const region = regionCodes.find((code) => code === query.get('region')) ?? null
    const action = pickAction(catalogue, query.get('action') ?? '') ?? null
    const toPlan = [{ label: catalogueWords[lang].plan, href: planHref }]
    const toRegions = [...toPlan, { label: t.regions, href: props.at({}) }]
    if (region !== null)
      return page(
        t.regionTitle(regionName(region, lang)),
        <RegionPage
          {...props}
          region={region}
          action={action}
          panels={await panels('plan.region', request, { planId: catalogue.id, region, actionId: action?.id ?? null })}
        />,
        { breadcrumb: toRegions, islands: ['print'] },
      )
    if (action !== null)
      return page(
        t.actionTitle(catalogueWords[lang].action(action.number, said(action.title, lang))),
        <ActionRegionsPage {...props} action={action} />,
        { breadcrumb: toRegions },
      )
    return page(t.title, <RegionsPage {...props} />, { breadcrumb: toPlan })
  }

/** `panels`: what other features say of a region. */
export const progressRoutes = (panels: ShowPanels): Route[] => [
  openGet('plan.progress', addresses.progress, showProgress(panels)),
]
