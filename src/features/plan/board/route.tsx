import type { Tx } from '../../../kernel/db/index.ts'
import {
  href,
  memberGet,
  notFound,
  page,
  pageOf,
  withQuery,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { compareText, nameIn, type Language } from '../../../kernel/language.ts'
import { fileAnswer, readAs } from '../../../kernel/file-answer.ts'
import { fileName, type OutRows, type TableHead } from '../../../kernel/table/index.ts'
import { findParty, listMemberOrganizations, type MemberOrganization } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { organizationsPerPage, orderOrganizations, spreadByAction } from './presenter.ts'
import { firstPlanId, stepLabel, type Catalogue } from '../catalogue-model.ts'
import { latestCatalogues } from '../catalogue-versions.ts'
import { maySeeBoard } from '../rules.ts'
import { boardAdoptions, boardCells, boardOverview, withFormerActions, type BoardCell } from './queries.ts'
import { planNotice } from '../plan-context.ts'
import { cellKey } from './matrix.tsx'
import { BoardPage } from './page.tsx'
import { regionName, sectorOf, sectors } from '../../../field/index.ts'
import { words } from './words.ts'

/** How an address says that the board is read as a list. */
const viewNames = { fr: { name: 'vue', list: 'liste' }, en: { name: 'view', list: 'list' } } as const

const sectorOrder = sectors.map(({ code }) => code)

interface Board {
  networkId: string
  networkName: string
  /** The plan in its newest version. */
  newest: Catalogue
  catalogues: Catalogue[]
  all: MemberOrganization[]
  shown: MemberOrganization[]
  adoptions: Map<string, string>
  filter: { sector: string | null; region: string | null }
}

/** Every plan, and the one that the address of a board names: the first plan when it names none, or one that nobody knows. */
export async function planOfBoard(
  tx: Tx,
  query: URLSearchParams,
): Promise<{ plan: Catalogue | undefined; catalogues: Catalogue[] }> {
  const catalogues = await latestCatalogues(tx)
  const byId = (asked: string | null) => catalogues.find(({ id }) => id === asked)
  return { plan: byId(query.get('plan')) ?? byId(firstPlanId), catalogues }
}

/** What the address asks for; null for anyone but a coordinator of this network. */
async function loadBoard({ tx, who, params, query, today, lang }: MemberRequest): Promise<Board | null> {
  const networkId = params['networkId'] ?? ''
  if (!maySeeBoard(who, networkId)) return null
  const [party, { plan: newest, catalogues }, all] = await Promise.all([
    findParty(tx, { organizationId: null, networkId }),
    planOfBoard(tx, query),
    listMemberOrganizations(tx, networkId),
  ])
  if (!party || !newest) return null
  const filter = {
    sector: sectorOrder.find((code) => code === query.get('sector')) ?? null,
    region: /^\w{1,10}$/.test(query.get('region') ?? '') ? query.get('region') : null,
  }
  const shown = orderOrganizations(all, filter, sectorOrder)
  const adoptions = await boardAdoptions(tx, {
    organizationIds: shown.map(({ id }) => id),
    planId: newest.id,
    day: today,
  })
  const networkName = nameIn(party, lang)
  return { networkId, networkName, newest, catalogues, all, shown, adoptions, filter }
}

const keyed = (cells: readonly BoardCell[]): Map<string, BoardCell> =>
  new Map(cells.map((cell) => [cellKey(cell.organizationId, cell.actionId), cell]))

async function showBoard(request: MemberRequest) {
  const { tx, lang, today, query, deps, notice } = request
  const board = await loadBoard(request)
  if (board === null) return notFound()
  const { networkId, networkName, newest, catalogues, all, shown, adoptions, filter } = board
  const t = words[lang]
  const adoptionIds = [...adoptions.values()]
  const { page: current, pages: count } = pageOf(query, shown.length, organizationsPerPage)
  const from = (current - 1) * organizationsPerPage
  const columns = shown.slice(from, from + organizationsPerPage)
  const ofPage = columns.flatMap(({ id }) => adoptions.get(id) ?? [])
  const [{ spread, late, nobody, latest, meetings }, cells] = await Promise.all([
    boardOverview(tx, { adoptionIds, today, limit: 5 }),
    boardCells(tx, ofPage),
  ])
  const catalogue = await withFormerActions(tx, newest, spread)
  const names = new Map(all.map((one) => [one.id, nameIn(one, lang)]))
  const view = viewNames[lang]
  // The link to the other language keeps the words of the address.
  const isList = Object.values(viewNames).some(({ name, list }) => query.get(name) === list)
  const address = (
    list: typeof addresses.board,
    { number, asList = isList }: { number?: number; asList?: boolean } = {},
  ) =>
    withQuery(href(lang, list, { networkId }), {
      [view.name]: asList ? view.list : null,
      sector: filter.sector,
      region: filter.region,
      plan: query.get('plan'),
      page: number === undefined ? null : String(number),
    })
  const content = (
    <BoardPage
      lang={lang}
      networkId={networkId}
      networkName={networkName}
      today={today}
      timeZone={deps.timeZone}
      catalogue={catalogue}
      plans={catalogues.map(({ id, title }) => ({ id, name: title[lang] }))}
      regions={[...new Set(all.flatMap(({ regionCodes }) => regionCodes))]
        .map((code) => ({ code, name: regionName(code, lang) }))
        .sort((a, b) => compareText(a.name, b.name, lang))}
      filter={filter}
      counts={{ organizations: shown.length, plans: adoptionIds.length }}
      spreads={spreadByAction(catalogue, spread, adoptionIds.length)}
      late={late}
      nobody={nobody}
      latest={latest}
      meetings={meetings}
      nameOf={(id) => names.get(id) ?? ''}
      columns={columns}
      withPlan={new Set(adoptions.keys())}
      cells={keyed(cells)}
      pages={
        count === 1
          ? null
          : {
              said: t.page(from + 1, from + columns.length, shown.length),
              page: current,
              pages: count,
              href: (number) => address(addresses.board, { number }),
            }
      }
      remindHref={withQuery(href(lang, addresses.remind, { networkId }), { plan: query.get('plan') })}
      downloads={{
        csv: address(addresses.boardCsv, { asList: false }),
        xlsx: address(addresses.boardXlsx, { asList: false }),
      }}
      view={{
        kind: isList ? 'list' : 'table',
        otherHref: address(addresses.board, { ...(current > 1 && { number: current }), asList: !isList }),
      }}
    />
  )
  return page(t.title(networkName), content, {
    notice: planNotice(request) ?? reminderNotice(notice, request),
    islands: ['print'],
  })
}

/** After a request for updates: to how many it went. */
function reminderNotice(notice: string | null, { lang }: MemberRequest): { title: string; text: string } | null {
  const count = /^reminder-(\d{1,4})$/.exec(notice ?? '')?.[1]
  return count ? { title: words[lang].reminder.title, text: words[lang].reminder.sent(Number(count)) } : null
}

/** Organizations whose lines are read at once for a file. */
const batch = 100

function headOf(lang: Language): TableHead {
  const t = words[lang].export
  return {
    name: t.file,
    columns: [
      { id: 'code', heading: t.code, kind: 'code' },
      { id: 'organization', heading: t.organization, kind: 'text' },
      { id: 'sector', heading: t.sector, kind: 'text' },
      { id: 'number', heading: t.number, kind: 'number' },
      { id: 'action', heading: t.action, kind: 'text' },
      { id: 'state', heading: t.state, kind: 'text' },
      { id: 'due', heading: t.due, kind: 'date' },
      { id: 'nobody', heading: t.nobody, kind: 'text' },
    ],
  }
}

/** The lines of one organization: one an action that it adopted; without a plan it has none. */
function linesOf(
  organization: MemberOrganization,
  catalogue: Catalogue,
  cells: ReadonlyMap<string, BoardCell>,
  lang: Language,
): OutRows {
  return catalogue.actions.flatMap((action) => {
    const cell = cells.get(cellKey(organization.id, action.id))
    if (!cell) return []
    const isSetAside = cell.state === 'set-aside'
    return [
      [
        `${organization.id}:${action.id}`,
        nameIn(organization, lang),
        sectorOf(organization.sector).name[lang],
        action.number,
        action.title[lang],
        isSetAside ? words[lang].cell.setAside : `${cell.state} % ${stepLabel(catalogue, cell.state)[lang]}`,
        cell.dueOn,
        cell.hasNobody ? words[lang].export.yes : null,
      ],
    ]
  })
}

async function download(request: MemberRequest, ext: 'csv' | 'xlsx') {
  const board = await loadBoard(request)
  if (board === null) return notFound()
  const { lang, tx, today } = request
  const { adoptions, newest, shown, networkName } = board
  const { spread } = await boardOverview(tx, { adoptionIds: [...adoptions.values()], today, limit: 0 })
  const catalogue = await withFormerActions(tx, newest, spread)
  const left = [...shown]
  const name = fileName({ what: words[lang].export.file, place: networkName, day: today, ext })
  return fileAnswer(request, { name, kind: ext, head: headOf(lang) }, async () => {
    const some = left.splice(0, batch)
    if (some.length === 0) return null
    const ids = some.flatMap(({ id }) => adoptions.get(id) ?? [])
    const cells = keyed(await readAs(request, (own) => boardCells(own, ids)))
    return some.flatMap((organization) => linesOf(organization, catalogue, cells, lang))
  })
}

export const routes: readonly Route[] = [
  memberGet('plan.board', addresses.board, showBoard, 'coordinator'),
  memberGet('plan.board-csv', addresses.boardCsv, (request) => download(request, 'csv'), 'coordinator'),
  memberGet('plan.board-xlsx', addresses.boardXlsx, (request) => download(request, 'xlsx'), 'coordinator'),
]
