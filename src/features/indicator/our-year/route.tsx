import { EmptyState } from '../../../design/index.ts'
import {
  href,
  memberGet,
  notFound,
  page,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatInstant } from '../../../kernel/language.ts'
import { workplacesOf } from '../../network/index.ts'
import {
  addresses as plan,
  adoptedSteps,
  planOfIndicators,
  type AdoptedStep,
  type Catalogue,
} from '../../plan/index.ts'
import { addresses } from '../addresses.ts'
import type { ActionFiguresView } from '../beside-action/action-figures.tsx'
import { actionTitle, presentAction } from '../beside-action/presenter.ts'
import { latestEvidence } from '../beside-action/queries.ts'
import { figureFile } from '../figure/file-rows.ts'
import { periodAsked, underWaySaid } from '../figure/say-period.ts'
import { tally } from '../figure/tally.ts'
import { figuresAt, type FiguresAt } from '../figures-at.ts'
import type { KeptPeriod } from '../kept-periods.ts'
import { organizationAsked, placeQuery, type OrganizationPlace } from '../place.ts'
import { OurYearPage } from './page.tsx'
import { words } from './words.ts'

interface Year {
  place: OrganizationPlace
  period: KeptPeriod
  periods: KeptPeriod[]
  figures: FiguresAt
  steps: readonly AdoptedStep[]
  catalogue: Catalogue
}

/** null: the organization of the address is not the person's. */
async function yearAsked(request: MemberRequest): Promise<Year | null> {
  const { tx, today, query, deps } = request
  const place = await organizationAsked(request)
  if (place === null) return null
  const { period, periods } = periodAsked(query, today)
  const [figures, catalogue] = [await figuresAt(request, place, { period, periods }), await planOfIndicators(tx)]
  if (figures === null || catalogue === null) return null
  const steps = await adoptedSteps(tx, place.id, { ...period, timeZone: deps.timeZone })
  return { place, period, periods, figures, steps, catalogue }
}

async function showYear(request: MemberRequest): Promise<Answer> {
  const { lang, who, deps, today } = request
  const t = words[lang]
  if (who.organizations.length === 0)
    return page(
      t.title,
      <>
        <h1>{t.title}</h1>
        <EmptyState title={t.noWorkplace.title}>{t.noWorkplace.text}</EmptyState>
      </>,
    )
  const year = await yearAsked(request)
  if (year === null) return notFound()
  const { place, period, periods, figures } = year
  const workplaces = await workplacesOf(request)
  const all = figures.definitions.map((definition) => figures.figureOf(definition))
  const at = placeQuery(place, period)
  return page(
    t.titleOf(place.name),
    <OurYearPage
      action={href(lang, addresses.ourYear)}
      period={period}
      periods={periods}
      name={place.name}
      organizationId={place.id}
      workplaces={workplaces.map(({ id, nameFr, nameEn }) => ({ id, name: lang === 'fr' ? nameFr : nameEn }))}
      actions={await actionsOf(request, year)}
      tally={tally(all)}
      computed={[
        figures.computedAt === null ? t.now : t.updated(formatInstant(figures.computedAt, lang, deps.timeZone)),
        underWaySaid(period, today, lang) ?? [],
      ]
        .flat()
        .join(' ')}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.ourYearXlsx), at) },
        { label: 'CSV', href: withQuery(href(lang, addresses.ourYearCsv), at) },
      ]}
      chooseHref={place.mayAim ? href(lang, plan.organizationPlan, { organizationId: place.id }) : null}
    />,
    { islands: ['print'] },
  )
}

/** The actions that the organization adopted, in the order of the plan, then measures that follow no action. */
async function actionsOf({ tx, lang, today }: MemberRequest, year: Year): Promise<ActionFiguresView[]> {
  const { steps, catalogue, figures, place } = year
  const latest = await latestEvidence(tx, place.id, { definitions: figures.definitions, today })
  const figuresOf = (action: string | null) =>
    figures.definitions.filter((one) => one.action === action).map((one) => figures.figureOf(one))
  const order = new Map(catalogue.actions.map(({ id }, index) => [id, index]))
  const adopted = steps
    .filter(({ state }) => state !== 'set-aside')
    .toSorted((a, b) => (order.get(a.action) ?? 0) - (order.get(b.action) ?? 0))
    .map((step) =>
      presentAction(step, figuresOf(step.action), {
        lang,
        catalogue,
        today,
        latest: latest.get(step.action) ?? null,
      }),
    )
  const others = figuresOf(null)
  return others.length === 0
    ? adopted
    : [...adopted, { title: words[lang].other, href: null, step: null, advice: null, figures: others }]
}

async function download(request: MemberRequest, ext: 'csv' | 'xlsx'): Promise<Answer> {
  const { lang } = request
  const year = await yearAsked(request)
  if (year === null) return notFound()
  const { figures, place, catalogue } = year
  const rows = figures.definitions.map((definition) => ({
    definition,
    value: figures.valueOf(definition),
    action: definition.action === null ? '' : actionTitle(catalogue, definition.action, lang),
  }))
  return figureFile(request, rows, { what: words[lang].file, place: place.name, ext, isOwn: true })
}

export const routes: readonly Route[] = [
  memberGet('indicator.our-year', addresses.ourYear, showYear),
  memberGet('indicator.our-year-csv', addresses.ourYearCsv, (request) => download(request, 'csv')),
  memberGet('indicator.our-year-xlsx', addresses.ourYearXlsx, (request) => download(request, 'xlsx')),
]
