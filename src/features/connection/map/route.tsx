import {
  data,
  href,
  memberGet,
  notFound,
  page,
  pageOf,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { groundOf } from '../layout/lay-out.ts'
import { isAnswered } from '../rules.ts'
import { netCrumbs, organizationLinks, pagedQuery } from './net-links.ts'
import { noNet } from './no-net.tsx'
import { MapPage } from './page.tsx'
import { countsSaid, drawingOf, openableIn } from './drawn-map.ts'
import { codesIn, sayNet } from './say-net.ts'
import { once } from './kept-once.ts'
import { showNet, type FoundNet, type ShownNet } from './shown-net.ts'
import { subjectsOf } from './subjects.ts'
import { standaloneSvg } from '../picture/svg-file.tsx'
import { alone, tieRows, type TieRow } from './tie-rows.ts'
import { parseView, viewQuery, type MapView } from './view.ts'
import { words } from './words.ts'

const rowsPerPage = 25

/** Has an end on the ground of a region. */
const isIn = ({ from, to }: TieRow, region: string | null): boolean =>
  [from, to].some((one) => groundOf(one) === region)

async function map(request: MemberRequest): Promise<Answer> {
  const asked = await showNet(request)
  const heading = words[request.lang].title
  const breadcrumb = netCrumbs(request, asked)
  if (asked === null || asked.found === null) return noNet(request, asked, heading, { breadcrumb })
  const content = await mapOf(request, asked, asked.found)
  return page(heading, content, { breadcrumb, islands: ['net', 'print'] })
}

async function mapOf(request: MemberRequest, { filter, query, networkQuery: plain }: ShownNet, found: FoundNet) {
  const { lang } = request
  const { net, whole, hanging } = found
  const own = href(lang, addresses.map)
  const view = parseView(request.query)
  const to = (change: Partial<MapView>, more: Record<string, string> = {}) =>
    withQuery(own, { ...query, ...viewQuery({ ...view, ...change }, lang), ...more })
  const { body } = found.snapshot
  const key = `${lang} ${JSON.stringify(filter)}`
  const drawing = once(body, `drawn ${key} ${view.opened ?? ''}`, () =>
    drawingOf(net, { layout: found.layout, opened: view.opened, lang }),
  )
  const every = once(body, `rows ${key} ${view.sort}`, () => tieRows(net, view.sort, hanging.ties, lang))
  const rows = view.opened === null ? every : every.filter((row) => isIn(row, view.opened))
  const { page: current, pages } = pageOf(request.query, rows.length, rowsPerPage)
  const subjects = await subjectsOf(request, body)
  return (
    <MapPage
      lang={lang}
      heading={words[lang].title}
      lead={countsSaid(net, lang)}
      filters={{
        action: own,
        filter,
        kept: Object.fromEntries(Object.entries(plain).map(([key, [value = '']]) => [key, value])),
        resetHref: withQuery(own, plain),
        ...once(body, 'codes', () => codesIn(whole.organizations)),
        ...subjects,
      }}
      drawing={drawing}
      drawn={drawing === null ? null : sayNet({ net, drawing, hanging, lang })}
      hanging={hanging}
      view={view}
      organizationHref={organizationLinks(request)}
      regionHref={openableIn(drawing, (region) => to({ opened: region }))}
      zoomHref={(zoom) => to({ zoom })}
      closeHref={view.opened === null ? null : to({ opened: null })}
      svgHref={withQuery(href(lang, addresses.mapSvg), { ...query, ...viewQuery({ ...view, zoom: 1 }, lang) })}
      twoDatesHref={withQuery(href(lang, addresses.twoDates), query)}
      table={{
        rows: rows.slice((current - 1) * rowsPerPage, current * rowsPerPage),
        months: filter.months,
        organizationHref: organizationLinks(request),
        sort: { current: view.sort, href: (sort) => to({ sort }) },
        pages: { page: current, pages, href: (number) => to({}, pagedQuery(number)) },
      }}
      alone={once(body, `alone ${key}`, () => alone(net))}
      answered={({ answeredOn }) => isAnswered(answeredOn, net.day)}
    />
  )
}

async function mapFile(request: MemberRequest): Promise<Answer> {
  const asked = await showNet(request)
  const { lang } = request
  if (asked === null || asked.found === null) return noNet(request, asked, words[lang].title)
  const { net, hanging } = asked.found
  const drawing = drawingOf(net, { layout: asked.found.layout, opened: parseView(request.query).opened, lang })
  if (drawing === null) return notFound()
  const svg = standaloneSvg({
    lang,
    drawing,
    hanging,
    words: sayNet({ net, drawing, hanging, lang }),
    foot: `${asked.network.name}. ${countsSaid(net, lang)} ${words[lang].placeSaysNothing}`,
  })
  const name = lang === 'fr' ? `tisserin-liens-${net.day}.svg` : `tisserin-connections-${net.day}.svg`
  return data(svg, {
    'content-type': 'image/svg+xml; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
}

export const mapRoutes: Route[] = [
  memberGet('connection.map', addresses.map, map),
  memberGet('connection.map-svg', addresses.mapSvg, mapFile),
]
