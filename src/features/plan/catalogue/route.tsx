import { nameIn } from '../../../kernel/language.ts'
import {
  href,
  notFound,
  openGet,
  page,
  withQuery,
  type Answer,
  type AnyRequest,
  type Route,
  type FrameLink,
} from '../../../kernel/http/index.ts'
import { organizationSummary } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { firstPlanId, type Catalogue } from '../catalogue-model.ts'
import { latestCatalogues } from '../catalogue-versions.ts'
import { partHref, said } from '../catalogue-text.ts'
import {
  findOwnAdopted,
  findPart,
  pickAction,
  pickIndicator,
  pickNeed,
  pickObjective,
  pickOrientation,
  pickOutcome,
  placeInPlan,
  searchActions,
  type CatalogueFilter,
  type FoundPart,
} from './queries.ts'
import { CatalogueActionPage, type CatalogueActionPageProps } from './catalogue-action-page.tsx'
import { IndicatorPage, OutcomePage } from './measure-pages.tsx'
import { planInQuery } from './outline.tsx'
import { CataloguePage, NoPlanPage } from './page.tsx'
import { NeedPage, ObjectivePage, OrientationPage } from './part-pages.tsx'
import { words } from './words.ts'

/** What the address asks for; what it does not know is as if it were not asked. */
function filterOf(query: URLSearchParams, catalogue: Catalogue): CatalogueFilter {
  const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
    allowed.find((one) => one === value) ?? null
  const text = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  return {
    text: text === '' ? null : text,
    orientation: oneOf(
      query.get('orientation'),
      catalogue.orientations.map(({ number }) => String(number)),
    ),
    focus: oneOf(query.get('volet') ?? query.get('focus'), ['prevention', 'intervention', 'both'] as const),
    sector: oneOf(
      query.get('secteur') ?? query.get('sector'),
      catalogue.sectors.map(({ id }) => id),
    ),
  }
}

/** The plan asked for among those loaded; the first one when none is asked. */
export const planAsked = (query: URLSearchParams, catalogues: readonly Catalogue[]): Catalogue | null => {
  const asked = query.get('plan')
  if (asked !== null && asked !== '') return catalogues.find(({ id }) => id === asked) ?? null
  return catalogues.find(({ id }) => id === firstPlanId) ?? catalogues[0] ?? null
}

async function showCatalogue({ lang, tx, query, who }: AnyRequest): Promise<Answer> {
  const catalogues = await latestCatalogues(tx)
  if (catalogues.length === 0) return page(words[lang].plan, <NoPlanPage lang={lang} />)
  const catalogue = planAsked(query, catalogues)
  if (!catalogue) return notFound()
  const filter = filterOf(query, catalogue)
  const [organizationId] = who?.organizations ?? []
  return page(
    said(catalogue.title, lang),
    <CataloguePage
      lang={lang}
      catalogue={catalogue}
      others={catalogues.filter((one) => one !== catalogue)}
      filter={filter}
      isFiltered={Object.values(filter).some((value) => value !== null)}
      hits={searchActions(catalogue, filter)}
      ownPlan={organizationId ? href(lang, addresses.organizationPlan, { organizationId }) : null}
    />,
  )
}

type Render<T> = (request: AnyRequest, found: FoundPart<T>) => Answer | Promise<Answer>

/** A page of a part of a plan, by its public code; 404 when no plan holds it. */
const partOf =
  <T,>(pick: (catalogue: Catalogue, part: string) => T | undefined, render: Render<T>) =>
  async (request: AnyRequest): Promise<Answer> => {
    const found = await findPart(request.tx, request.params.code ?? '', pick)
    return found ? render(request, found) : notFound()
  }

/** From the plan down to what holds the part. */
function trail(
  { lang }: AnyRequest,
  catalogue: Catalogue,
  objectiveNumber?: number,
  upTo: 'orientation' | 'need' | 'objective' = 'objective',
): FrameLink[] {
  const t = words[lang]
  const plan = { label: t.plan, href: withQuery(href(lang, addresses.catalogue), { plan: planInQuery(catalogue) }) }
  if (objectiveNumber === undefined) return [plan]
  const { orientation, need, objective } = placeInPlan(catalogue, objectiveNumber)
  const links = [
    {
      label: t.orientation(orientation.number, said(orientation.title, lang)),
      href: partHref(lang, 'orientation', catalogue.id, orientation.number),
    },
    { label: t.need(need.number), href: partHref(lang, 'need', catalogue.id, need.number) },
    { label: t.objective(objective.number), href: partHref(lang, 'objective', catalogue.id, objective.number) },
  ]
  return [plan, ...links.slice(0, { orientation: 1, need: 2, objective: 3 }[upTo])]
}

const showOrientation = partOf(pickOrientation, (request, { catalogue, part, isCurrent }) => {
  const { lang } = request
  return page(
    words[lang].orientation(part.number, said(part.title, lang)),
    <OrientationPage lang={lang} catalogue={catalogue} isCurrent={isCurrent} orientation={part} />,
    { breadcrumb: trail(request, catalogue) },
  )
})

const showNeed = partOf(pickNeed, (request, { catalogue, part, isCurrent }) => {
  const { lang } = request
  const objective = catalogue.objectives.find(({ need }) => need === part.id)
  return page(
    `${words[lang].need(part.number)} · ${said(part.text, lang)}`,
    <NeedPage lang={lang} catalogue={catalogue} isCurrent={isCurrent} need={part} />,
    { breadcrumb: trail(request, catalogue, objective?.number, 'orientation') },
  )
})

const showObjective = partOf(pickObjective, (request, { catalogue, part, isCurrent }) => {
  const { lang } = request
  return page(
    `${words[lang].objective(part.number)} · ${said(part.text, lang)}`,
    <ObjectivePage lang={lang} catalogue={catalogue} isCurrent={isCurrent} objective={part} />,
    { breadcrumb: trail(request, catalogue, part.number, 'need') },
  )
})

const showAction = partOf(pickAction, async (request, { catalogue, part, isCurrent }) => {
  const { lang } = request
  return page(
    words[lang].action(part.number, said(part.title, lang)),
    <CatalogueActionPage
      lang={lang}
      catalogue={catalogue}
      action={part}
      isCurrent={isCurrent}
      own={await ownAdopted(request, catalogue, part.id)}
    />,
    { breadcrumb: trail(request, catalogue, part.objective), islands: ['print'] },
  )
})

async function ownAdopted(
  { lang, tx, who, today }: AnyRequest,
  catalogue: Catalogue,
  actionId: string,
): Promise<CatalogueActionPageProps['own']> {
  const organizations = who?.organizations ?? []
  const found = await findOwnAdopted(tx, { planId: catalogue.id, actionId, organizations, today })
  const own: CatalogueActionPageProps['own'][number][] = []
  for (const { adoptionId, adoptedId, organizationId, state } of found) {
    const summary = organizations.length > 1 ? await organizationSummary(tx, organizationId, today) : null
    const name = summary && nameIn(summary, lang)
    own.push({ href: href(lang, addresses.adopted, { adoptionId, adoptedId }), state, name })
  }
  return own
}

const showOutcome = partOf(pickOutcome, (request, { catalogue, part, isCurrent }) => {
  const { lang } = request
  const t = words[lang]
  const { action, outcome } = part
  return page(
    `${t.outcome(outcome.id)} · ${said(outcome.text, lang)}`,
    <OutcomePage lang={lang} catalogue={catalogue} isCurrent={isCurrent} {...part} />,
    {
      breadcrumb: [
        ...trail(request, catalogue, action.objective, 'orientation'),
        actionLink(request, catalogue, action),
      ],
    },
  )
})

const showIndicator = partOf(pickIndicator, (request, { catalogue, part, isCurrent }) => {
  const { lang } = request
  const t = words[lang]
  const { action, outcome, indicator } = part
  return page(
    `${t.indicator(indicator.id)} · ${said(indicator.text, lang)}`,
    <IndicatorPage lang={lang} catalogue={catalogue} isCurrent={isCurrent} {...part} />,
    {
      breadcrumb: [
        ...trail(request, catalogue, action.objective, 'orientation'),
        actionLink(request, catalogue, action),
        { label: t.outcome(outcome.id), href: partHref(lang, 'outcome', catalogue.id, outcome.id) },
      ],
    },
  )
})

const actionLink = ({ lang }: AnyRequest, { id }: Catalogue, action: Catalogue['actions'][number]): FrameLink => ({
  label: words[lang].action(action.number, said(action.title, lang)),
  href: partHref(lang, 'action', id, action.number),
})

export const routes: Route[] = [
  // Plans are loaded at the start, and never after.
  openGet('plan.catalogue', addresses.catalogue, showCatalogue, { unchanging: true }),
  openGet('plan.orientation', addresses.orientation, showOrientation),
  openGet('plan.need', addresses.need, showNeed),
  openGet('plan.objective', addresses.objective, showObjective),
  openGet('plan.action', addresses.action, showAction),
  openGet('plan.outcome', addresses.outcome, showOutcome),
  openGet('plan.indicator', addresses.indicator, showIndicator),
]
