import {
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
import { addresses as network } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { drawingOf } from '../map/drawn-map.ts'
import { netCrumbs, organizationLinks, pagedQuery } from '../map/net-links.ts'
import { noNet } from '../map/no-net.tsx'
import { sayNet } from '../map/say-net.ts'
import { showNet } from '../map/shown-net.ts'
import { tieRows } from '../map/tie-rows.ts'
import { isAnswered } from '../rules.ts'
import { AroundPage } from './page.tsx'
import { twoStepsFrom } from './two-steps.ts'
import { words } from './words.ts'

const rowsPerPage = 25

async function around(request: MemberRequest): Promise<Answer> {
  const asked = await showNet(request)
  const { lang, params, query, who } = request
  const id = params['organizationId'] ?? ''
  const found = asked?.found
  const organization = found?.net.organizations.find((one) => one.id === id)
  if (asked === null || !found || organization === undefined)
    // One’s own is told why it is in no net; of any other, nothing.
    return who.organizations.includes(id) ? noNet(request, asked, words[lang].nowhere) : notFound()
  const { net, layout, hanging } = found
  const neighbourhood = twoStepsFrom(net, id)
  const shown = { ...net, ...neighbourhood.net }
  const drawing = drawingOf(shown, { layout, lang })
  if (drawing === null) return notFound()
  const rows = tieRows(shown, 'organization', hanging.ties, lang)
  const touches = ({ tie }: (typeof rows)[number]) => tie.a === id || tie.b === id
  // Its own ties first, each told from its side.
  const ordered = [
    ...rows.filter(touches).map((row) => (row.from.id === id ? row : { ...row, from: row.to, to: row.from })),
    ...rows.filter((row) => !touches(row)),
  ]
  const { page: current, pages } = pageOf(query, ordered.length, rowsPerPage)
  const own = href(lang, addresses.around, { organizationId: id })
  const name = organization.name[lang]
  return page(
    name,
    <AroundPage
      lang={lang}
      organization={organization}
      neighbourhood={neighbourhood}
      hasAnswered={isAnswered(organization.answeredOn, net.day)}
      drawing={drawing}
      drawn={sayNet({ net: shown, drawing, hanging, lang, title: words[lang].drawing(name) })}
      hanging={hanging}
      organizationHref={organizationLinks(request)}
      sheetHref={href(lang, network.organization, { id })}
      mapHref={withQuery(href(lang, addresses.map), asked.query)}
      whatIfHref={
        asked.network.isCoordinated
          ? withQuery(href(lang, addresses.whatIf, { organizationId: id }), asked.networkQuery)
          : null
      }
      table={{
        rows: ordered.slice((current - 1) * rowsPerPage, current * rowsPerPage),
        months: asked.filter.months,
        organizationHref: organizationLinks(request),
        sort: null,
        pages: { page: current, pages, href: (number) => withQuery(own, { ...asked.query, ...pagedQuery(number) }) },
      }}
    />,
    { breadcrumb: netCrumbs(request, asked, true), islands: ['net', 'print'] },
  )
}

export const aroundRoutes: Route[] = [memberGet('connection.around', addresses.around, around)]
