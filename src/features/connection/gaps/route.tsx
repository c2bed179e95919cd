import { regionCodes, regionNames } from '../../../field/index.ts'
import {
  href,
  memberGet,
  page,
  pageOf,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { formatDay, formatList, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { filterKeys } from '../filter.ts'
import { gapKinds, type GapKind } from '../model.ts'
import { networksOf } from '../read-net.ts'
import { downloadGaps } from './download-gaps.ts'
import { gapCells, notKnownOf, type Gap, type NotKnown } from './find-gaps.ts'
import { actionNames, gapsFor, gapsOf, notAside, type GapsContext } from './gaps-context.ts'
import { gapsFilterOf, gapsQuery, narrowGaps, type GapsFilter } from './gaps-filter.ts'
import { GapsPage } from './page.tsx'
import { asideHref, cellHref, gapsCsvHref, gapsHref, gapsXlsxHref, netCrumb, whatIfAnyHref } from './gaps-links.ts'
import { gapsNotice, noGapsPage } from './no-gaps.tsx'
import { lineOf, type Presenting } from './presenter.ts'
import { contactAddresses, listSetAside } from './queries.ts'
import { words } from './words.ts'

/** Lines of each kind before one asks for it; and on a page of one. */
const firstLines = 5
const pageSize = 25

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, query } = request
  const context = await gapsFor(request)
  if ('missing' in context) return noGapsPage(request, context)
  const filter = gapsFilterOf(query)
  const aside = context.network.isCoordinated ? await listSetAside(tx, context.network.id) : []
  const open = narrowGaps(notAside(gapsOf(context), aside), filter)
  const lists = await listsOf(request, context, open, filter)
  return page(
    words[lang].title,
    <GapsPage
      {...await factsOf(request, context, filter)}
      {...lists}
      aside={
        context.network.isCoordinated && aside.length > 0
          ? { total: aside.length, href: asideHref(lang, context.network.id) }
          : null
      }
    />,
    { islands: ['print'], breadcrumb: [netCrumb(lang)], notice: gapsNotice(request) },
  )
}

async function factsOf(request: MemberRequest, context: GapsContext, filter: GapsFilter) {
  const { lang, who } = request
  const { net, territory, network } = context
  const own = (more: Partial<GapsFilter>) => gapsHref(lang, network.id, gapsQuery({ ...filter, ...more }, lang))
  const here = [...new Set([...territory.regions, ...net.organizations.flatMap(({ regions }) => regions)])].sort()
  const shown = filter.region === null ? (filter.allRegions ? regionCodes : here) : [filter.region]
  const networks = who.networks.length + who.coordinated.length > 1 ? await networksOf(request) : []
  return {
    lang,
    network: network.name,
    others: networks.filter(({ id }) => id !== network.id).map(({ id, name }) => ({ name, href: gapsHref(lang, id) })),
    coverage: { ...net.coverage, day: formatDay(net.day as Day, lang) },
    filter,
    action: href(lang, addresses.gaps),
    kept: { [filterKeys.network[lang]]: network.id },
    regions: here,
    table: {
      lang,
      sectors: territory.sectors,
      cells: gapCells(net, territory, shown),
      cellHref: (region: string, sector: string) => cellHref(lang, network.id, region, sector),
      other:
        filter.region !== null
          ? null
          : filter.allRegions
            ? { label: words[lang].table.own, href: own({ allRegions: false }) }
            : { label: words[lang].table.all, href: own({ allRegions: true }) },
    },
    notKnown: sayNotKnown(lang, notKnownOf(net, territory, context.sources)),
    files: [
      { label: 'Excel', href: gapsXlsxHref(lang, network.id, gapsQuery(filter, lang)) },
      { label: 'CSV', href: gapsCsvHref(lang, network.id, gapsQuery(filter, lang)) },
    ],
    whatIfHref: whatIfAnyHref(lang, network.id),
  }
}

async function listsOf(request: MemberRequest, context: GapsContext, open: readonly Gap[], filter: GapsFilter) {
  const { lang, tx, query, who } = request
  const { page: current, pages } = pageOf(query, open.length, pageSize)
  const shownOf = (kind: GapKind): Gap[] => {
    const all = open.filter((gap) => gap.kind === kind)
    return filter.kind === null ? all.slice(0, firstLines) : all.slice((current - 1) * pageSize, current * pageSize)
  }
  const shown = gapKinds.map((kind) => ({ kind, gaps: shownOf(kind) })).filter(({ gaps }) => gaps.length > 0)
  const paired = shown.flatMap(({ gaps }) =>
    gaps.flatMap((gap) => (gap.kind === 'would-join' ? gap.organizations : [])),
  )
  const presenting: Presenting = {
    lang,
    context,
    actions: await actionNames(tx),
    contacts: await contactAddresses(tx, paired),
    isOfOne: who.organizations.length > 0,
  }
  const narrowed = (kind: GapKind): string => gapsHref(lang, context.network.id, gapsQuery({ ...filter, kind }, lang))
  return {
    lists: shown.map(({ kind, gaps }) => ({
      kind,
      total: open.filter((gap) => gap.kind === kind).length,
      lines: gaps.map((gap) => lineOf(presenting, gap)),
      allHref: narrowed(kind),
    })),
    pages:
      filter.kind === null
        ? null
        : {
            page: current,
            pages,
            href: (number: number) =>
              gapsHref(lang, context.network.id, {
                ...gapsQuery(filter, lang),
                page: number === 1 ? null : String(number),
              }),
          },
  }
}

function sayNotKnown(lang: Language, not: NotKnown): string[] {
  const t = words[lang].notKnown
  return [
    ...(not.cells > 0 ? [t.cells(not.cells)] : []),
    ...(not.silentRegions.length > 0
      ? [t.regions(not.silentRegions.length, formatList(regionNames(not.silentRegions, lang), lang))]
      : []),
    ...(not.silentOrganizations.length > 0 ? [t.organizations(not.silentOrganizations.length)] : []),
    ...(not.noRegion.length > 0 ? [t.noRegion(not.noRegion.length)] : []),
    ...(not.sectorPairs > 0 ? [t.sectorPairs(not.sectorPairs)] : []),
    ...(not.isWhole ? [] : [t.unshown]),
    ...(not.isOfficesRead ? [] : [t.offices]),
  ]
}

export const gapsRoutes: Route[] = [
  memberGet('connection.gaps', addresses.gaps, show),
  memberGet('connection.gaps-csv', addresses.gapsCsv, downloadGaps('csv')),
  memberGet('connection.gaps-xlsx', addresses.gapsXlsx, downloadGaps('xlsx')),
]
