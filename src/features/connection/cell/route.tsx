import { isRegion, regionName, sectorCodes, sectorName } from '../../../field/index.ts'
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
import { compareText } from '../../../kernel/language.ts'
import { addresses as networkPages } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { gapCells } from '../gaps/find-gaps.ts'
import { gapsFor, type GapsContext } from '../gaps/gaps-context.ts'
import { cellHref, gapsHref, netCrumb } from '../gaps/gaps-links.ts'
import { noGapsPage } from '../gaps/no-gaps.tsx'
import type { GapCell } from '../gaps/model.ts'
import { allianceHref } from '../gaps/presenter.ts'
import { words as gapWords } from '../gaps/words.ts'
import { CellPage } from './page.tsx'
import { listContacts } from './queries.ts'
import { words } from './words.ts'

/** Organizations shown with those who answer there. */
const mostHolders = 25

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, params, who } = request
  const sector = sectorCodes.find((code) => code === params['sector'])
  const region = params['region'] ?? ''
  if (sector === undefined || !isRegion(region)) return notFound()
  const context = await gapsFor(request)
  if ('missing' in context) return noGapsPage(request, context)
  const { net, territory, network } = context
  const here = gapCells(net, territory, [region])
  const cell = here.find((one) => one.sector === sector)
  if (cell === undefined) return notFound()
  const title = words[lang].title(sectorName(sector, lang), regionName(region, lang))
  const linked = (one: GapCell) => ({ cell: one, href: cellHref(lang, network.id, one.region, one.sector) })
  return page(
    title,
    <CellPage
      lang={lang}
      cell={{ ...cell, sector }}
      {...await holdersOf(request, context, cell)}
      acts={[
        ...(cell.state !== 'held' && network.isCoordinated
          ? [{ label: words[lang].invite, href: href(lang, networkPages.addOrganization) }]
          : []),
        {
          label: words[lang].alliance,
          href: allianceHref(lang, { isOfOne: who.organizations.length > 0, sectors: [sector], regions: [region] }),
        },
      ]}
      around={here.filter((one) => one.sector !== sector).map(linked)}
      elsewhere={heldElsewhere(context, cell).map(linked)}
      backHref={gapsHref(lang, network.id)}
    />,
    {
      islands: ['print'],
      breadcrumb: [netCrumb(lang), { label: gapWords[lang].title, href: gapsHref(lang, network.id) }],
    },
  )
}

/** Regions, in their order, where an organization of the network holds the same sector. */
function heldElsewhere({ net, territory }: GapsContext, { sector, region }: GapCell): GapCell[] {
  const codes = [...new Set(net.organizations.flatMap(({ regions }) => regions))].filter((one) => one !== region).sort()
  return gapCells(net, territory, codes).filter((one) => one.sector === sector && one.holders.length > 0)
}

async function holdersOf({ lang, tx }: MemberRequest, { organizationOf }: GapsContext, cell: GapCell) {
  const all = cell.holders
    .map((id) => ({ id, name: organizationOf(id)?.name[lang] ?? id }))
    .sort((a, b) => compareText(a.name, b.name, lang))
  const shown = all.slice(0, mostHolders)
  const contacts = await listContacts(
    tx,
    shown.map(({ id }) => id),
  )
  return {
    holders: shown.map(({ id, name }) => ({
      name,
      href: href(lang, networkPages.organization, { id }),
      contacts: contacts.filter(({ organizationId }) => organizationId === id),
    })),
    left: {
      count: all.length - shown.length,
      href: withQuery(href(lang, networkPages.organizations), { region: cell.region, secteur: cell.sector }),
    },
  }
}

export const cellRoutes: Route[] = [memberGet('connection.cell', addresses.cell, show)]
