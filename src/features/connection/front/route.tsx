import {
  href,
  memberGet,
  noticeIn,
  page,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { filterKeys, plainFilter } from '../filter.ts'
import { gapsFor, gapsOf, notAside } from '../gaps/gaps-context.ts'
import { listSetAside } from '../gaps/queries.ts'
import { countsSaid, drawingOf, openableIn } from '../map/drawn-map.ts'
import { organizationLinks } from '../map/net-links.ts'
import { noNet } from '../map/no-net.tsx'
import { codesIn, sayNet } from '../map/say-net.ts'
import { netOn, once, showNet, type FoundNet, type ShownNet } from '../map/shown-net.ts'
import { tieRows } from '../map/tie-rows.ts'
import { viewKeys } from '../map/view.ts'
import { yearBefore } from '../months.ts'
import { networksOf } from '../read-net.ts'
import { words as area } from '../words.ts'
import { nextSteps } from './next-steps.ts'
import { FrontPage } from './page.tsx'
import { workedOrganizations } from './queries.ts'
import { questionsOf } from './questions.ts'
import { words } from './words.ts'

const rowsShown = 10

async function front(request: MemberRequest): Promise<Answer> {
  const asked = await showNet(request)
  const { lang } = request
  const { title } = words[lang]
  const said = noticeIn(area[lang].notices, request.notice)
  const notice = said === null ? null : { title: area[lang].noticeTitle, text: said }
  if (asked === null || asked.found === null) return noNet(request, asked, title, { notice })
  return page(title, await frontOf(request, asked, asked.found), { notice, islands: ['net', 'print'] })
}

async function frontOf(request: MemberRequest, asked: ShownNet, found: FoundNet) {
  const { lang } = request
  const { whole, layout, hanging, snapshot } = found
  const { networkQuery } = asked
  const drawing = once(snapshot.body, `front ${lang}`, () => drawingOf(whole, { layout, lang }))
  const map = href(lang, addresses.map)
  const { regions } = codesIn(whole.organizations)
  const worked = await workedOrganizations(request.tx)
  const own = whole.organizations.find(({ id }) => worked.includes(id))
  const { gaps, context } = await openGaps(request)
  return (
    <FrontPage
      lang={lang}
      lead={countsSaid(whole, lang)}
      questions={questionsOf({
        lang,
        found,
        before: netOn(snapshot.body, yearBefore(snapshot.day), plainFilter),
        gaps,
        organizationOf: (id) => whole.organizations.find((one) => one.id === id) ?? null,
        region: own?.regions[0] ?? regions[0] ?? null,
        networkQuery,
      })}
      region={{
        action: map,
        name: filterKeys.regions[lang],
        codes: regions,
        kept: Object.fromEntries(Object.entries(networkQuery).map(([key, [value = '']]) => [key, value])),
      }}
      next={context === null ? [] : await nextSteps(request, context, gaps)}
      gapsHref={withQuery(href(lang, addresses.gaps), networkQuery)}
      drawing={drawing}
      drawn={drawing && sayNet({ net: whole, drawing, hanging, lang })}
      hanging={hanging}
      organizationHref={organizationLinks(request)}
      regionHref={openableIn(drawing, (region) => withQuery(map, { ...networkQuery, [viewKeys.opened[lang]]: region }))}
      mapHref={withQuery(map, networkQuery)}
      table={{
        rows: once(snapshot.body, `latest ${lang}`, () => tieRows(whole, 'last', hanging.ties, lang)).slice(
          0,
          rowsShown,
        ),
        months: plainFilter.months,
        organizationHref: organizationLinks(request),
        sort: null,
        pages: null,
      }}
      ties={whole.ties.length}
      declareHref={own === undefined ? null : href(lang, addresses.declare, { id: own.id })}
      more={moreOf(request, asked)}
      others={await otherNetworks(request, asked.network.id)}
    />
  )
}

/** What is missing and nobody set aside; none where there is no net to look into. */
async function openGaps(request: MemberRequest) {
  const context = await gapsFor(request)
  if ('missing' in context) return { gaps: [], context: null }
  const aside = context.network.isCoordinated ? await listSetAside(request.tx, context.network.id) : []
  return { gaps: notAside(gapsOf(context), aside), context }
}

function moreOf({ lang }: MemberRequest, { network, networkQuery }: ShownNet) {
  const t = words[lang].more
  const to = (address: typeof addresses.map) => withQuery(href(lang, address), networkQuery)
  return [
    { ...t.measures, href: to(addresses.measures) },
    { ...t.files, href: to(addresses.files) },
    ...(network.isCoordinated ? [{ ...t.publication, href: to(addresses.publication) }] : []),
  ]
}

async function otherNetworks(request: MemberRequest, current: string) {
  const { lang, who } = request
  if (new Set([...who.networks, ...who.coordinated]).size < 2) return []
  return (await networksOf(request))
    .filter(({ id }) => id !== current)
    .map(({ id, name }) => ({
      label: name,
      href: withQuery(href(lang, addresses.net), { [filterKeys.network[lang]]: id }),
    }))
}

export const frontRoutes: Route[] = [memberGet('connection.net', addresses.net, front)]
