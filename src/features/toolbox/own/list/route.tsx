import { dayOf } from '../../../../kernel/clock.ts'
import {
  askedPage,
  href,
  memberGet,
  notFound,
  page,
  pageOf,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../../kernel/http/index.ts'
import { formatDay, nameIn } from '../../../../kernel/language.ts'
import { addresses } from '../../addresses.ts'
import { toolStates, writesTools } from '../../rules.ts'
import { ownBreadcrumb, ownerOf, titleOf, toolNotice } from '../own-context.ts'
import { listTools, listWritingPlaces, type OwnFilter } from '../queries.ts'
import { words as own } from '../words.ts'
import { OwnToolsPage } from './page.tsx'

const pageSize = 20
/** The value that stands for the instance, among ids of networks. */
const instanceValue = 'instance'

/** What the address asks for; what it does not know is as if it were not asked. */
function filterOf(query: URLSearchParams, owners: readonly { value: string }[]): OwnFilter {
  const text = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  return {
    text: text === '' ? null : text,
    state: toolStates.find((one) => one === query.get('etat')) ?? null,
    networkId: owners.find(({ value }) => value === query.get('nom'))?.value ?? null,
  }
}

async function list(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, query, deps } = request
  if (!writesTools(who)) return notFound()
  const owners = [
    ...(await listWritingPlaces(tx, who)).map((one) => ({ value: one.networkId ?? '', text: nameIn(one, lang) })),
    ...(who.isOperator ? [{ value: instanceValue, text: own[lang].instance }] : []),
  ]
  const filter = filterOf(query, owners)
  const asked = askedPage(query)
  const sent = { ...filter, networkId: filter.networkId === instanceValue ? '' : filter.networkId }
  const read = (at: number) => listTools(tx, who, { filter: sent, limit: pageSize, offset: (at - 1) * pageSize })
  const found = await read(asked)
  // Past the last page, no row says how many there are.
  const total = found.total > 0 || asked === 1 ? found.total : (await read(1)).total
  const { page: current, pages } = pageOf(query, total, pageSize)
  const { tools } = current === asked ? found : await read(current)
  const here = href(lang, addresses.ownTools)
  return page(
    own[lang].list,
    <OwnToolsPage
      lang={lang}
      action={here}
      filter={filter}
      isFiltered={Object.values(filter).some((one) => one !== null)}
      owners={owners}
      rows={tools.map((tool) => ({
        href: href(lang, addresses.ownTool, { id: tool.id }),
        title: titleOf(tool, lang),
        owner: ownerOf(tool, lang),
        state: tool.state,
        hasUnpublished: tool.state === 'published' && tool.latest !== tool.publishedNumber,
        day: formatDay(dayOf(tool.writtenAt, deps.timeZone), lang),
      }))}
      total={total}
      page={current}
      pages={pages}
      pageHref={(at) =>
        withQuery(here, {
          q: filter.text,
          etat: filter.state,
          nom: filter.networkId,
          page: at === 1 ? null : String(at),
        })
      }
      writeHref={href(lang, addresses.writeTool)}
      listHref={href(lang, addresses.toolbox)}
    />,
    { breadcrumb: ownBreadcrumb(request).slice(0, 1), notice: toolNotice(request) },
  )
}

export const ownListRoutes: Route[] = [memberGet('toolbox.own-list', addresses.ownTools, list)]
