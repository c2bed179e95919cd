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
import { compareText, formatInstant, nameIn, type Language } from '../../../kernel/language.ts'
import { regionName, regions, sectorName } from '../../../field/index.ts'
import { findParty } from '../../network/index.ts'
import { addresses as plan, planOfIndicators, type Catalogue } from '../../plan/index.ts'
import { addresses } from '../addresses.ts'
import { actionTitle } from '../beside-action/presenter.ts'
import { figureFile } from '../figure/file-rows.ts'
import { periodAsked, underWaySaid } from '../figure/say-period.ts'
import { tally } from '../figure/tally.ts'
import { figuresAt, type FiguresAt } from '../figures-at.ts'
import type { KeptPeriod } from '../kept-periods.ts'
import type { MeasureDefinition } from '../model.ts'
import { networkAsked, placeQuery, type NetworkPlace } from '../place.ts'
import { DashboardPage, type DashboardPageProps } from './page.tsx'
import { words } from './words.ts'

interface Board {
  place: NetworkPlace
  period: KeptPeriod
  periods: KeptPeriod[]
  /** null: nothing was computed yet. */
  figures: FiguresAt | null
  catalogue: Catalogue
  /** Code of the action; null: all of them. */
  action: string | null
}

/** null: the network of the address is not the person's. */
async function boardAsked(request: MemberRequest): Promise<Board | null> {
  const { tx, today, query } = request
  const place = await networkAsked(request)
  const catalogue = place && (await planOfIndicators(tx))
  if (place === null || catalogue === null) return null
  const { period, periods } = periodAsked(query, today)
  const figures = await figuresAt(request, place, { period, periods })
  const action = catalogue.actions.find(({ id }) => id === query.get('action'))?.id ?? null
  return { place, period, periods, figures, catalogue, action }
}

async function showDashboard(request: MemberRequest): Promise<Answer> {
  const { lang } = request
  const board = await boardAsked(request)
  if (board === null) return notFound()
  const { place, period, periods, catalogue, action } = board
  const t = words[lang]
  const at = { ...placeQuery(place, period), ...(action !== null && { action }) }
  return page(
    t.titleOf(place.name),
    <DashboardPage
      action={href(lang, addresses.dashboard)}
      period={period}
      periods={periods}
      networks={await networksOf(request)}
      network={{ code: place.id, name: place.name }}
      regions={regions
        .map(({ code, name }) => ({ code, name: name[lang] }))
        .sort((a, b) => compareText(a.name, b.name, lang))}
      actions={catalogue.actions.map(({ id }) => ({ code: id, name: actionTitle(catalogue, id, lang) }))}
      filter={{ region: place.region, sector: place.sector, action }}
      where={t.where(
        place.region && regionName(place.region, lang),
        place.sector && sectorName(place.sector, lang),
        t.everywhere,
      )}
      shown={shownOf(request, board)}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.dashboardXlsx), at) },
        { label: 'CSV', href: withQuery(href(lang, addresses.dashboardCsv), at) },
      ]}
      boardHref={href(lang, plan.board, { networkId: place.id })}
    />,
    { islands: ['print'] },
  )
}

async function networksOf({ tx, who, lang }: MemberRequest) {
  const found = await Promise.all(
    who.coordinated.map(async (id) => ({ id, party: await findParty(tx, { organizationId: null, networkId: id }) })),
  )
  return found.flatMap(({ id, party }) => (party === null ? [] : [{ code: id, name: nameIn(party, lang) }]))
}

/** Measures of the action asked for, or all, under the titles of their actions in the order of the plan. */
function chosen(board: Board, figures: FiguresAt, lang: Language): { title: string; of: MeasureDefinition[] }[] {
  const { catalogue, action } = board
  const codes = action === null ? [...catalogue.actions.map(({ id }) => id), null] : [action]
  return codes
    .map((code) => ({
      title: code === null ? words[lang].other : actionTitle(catalogue, code, lang),
      of: figures.definitions.filter((one) => one.action === code),
    }))
    .filter(({ of }) => of.length > 0)
}

function shownOf({ lang, deps, today }: MemberRequest, board: Board): DashboardPageProps['shown'] {
  const { figures } = board
  if (figures === null) return null
  const tables = chosen(board, figures, lang).map(({ title, of }) => ({
    title,
    figures: of.map((definition) => figures.figureOf(definition)),
  }))
  return {
    tables,
    tally: tally(tables.flatMap((table) => table.figures)),
    computed: [
      words[lang].updated(formatInstant(figures.computedAt ?? deps.clock.now(), lang, deps.timeZone)),
      underWaySaid(board.period, today, lang) ?? [],
    ]
      .flat()
      .join(' '),
  }
}

async function download(request: MemberRequest, ext: 'csv' | 'xlsx'): Promise<Answer> {
  const { lang } = request
  const board = await boardAsked(request)
  if (board === null) return notFound()
  const { figures, place } = board
  const rows =
    figures === null
      ? []
      : chosen(board, figures, lang).flatMap(({ title, of }) =>
          of.map((definition) => ({ definition, value: figures.valueOf(definition), action: title })),
        )
  return figureFile(request, rows, { what: words[lang].file, place: place.name, ext, isOwn: false })
}

export const routes: readonly Route[] = [
  memberGet('indicator.dashboard', addresses.dashboard, showDashboard, 'coordinator'),
  memberGet('indicator.dashboard-csv', addresses.dashboardCsv, (request) => download(request, 'csv'), 'coordinator'),
  memberGet('indicator.dashboard-xlsx', addresses.dashboardXlsx, (request) => download(request, 'xlsx'), 'coordinator'),
]
