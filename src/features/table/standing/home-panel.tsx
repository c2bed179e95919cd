import type { Child } from 'hono/jsx'
import type { Panel } from '../../../kernel/feature/index.ts'
import { href, type AnyRequest } from '../../../kernel/http/index.ts'
import { listAnswering, may, type Context } from '../../collaboration/index.ts'
import { addresses as plan } from '../../plan/index.ts'
import { addresses } from '../addresses.ts'
import { joinPanel } from '../join/join-table.tsx'
import { findScope, listMandates, listSeats } from '../queries.ts'
import { listReceiving, listReporting } from '../report-to/queries.ts'
import { unseatedSectors } from '../rules.ts'
import { seatedFacts } from '../seated.ts'
import { AlliancePart, TablePart } from './page.tsx'

/** What makes a collaboration a table: its level, who sits there, the tables linked to it, the alliances that report to it. */
async function homePanel(request: AnyRequest, context: Context): Promise<Child | null> {
  const { lang, tx, today, who } = request
  const { collaboration, members, seats } = context
  const id = { id: collaboration.id }
  if (collaboration.kind === 'alliance') {
    const tables = await listReceiving(tx, collaboration.id)
    const reportsHref = may('move', seats) || tables.length > 0 ? href(lang, addresses.reports, id) : null
    return reportsHref === null ? null : <AlliancePart lang={lang} tables={tables} reportsHref={reportsHref} />
  }
  const [scope, mandates, people, links, reporting] = await Promise.all([
    findScope(tx, collaboration.id),
    listMandates(tx, collaboration.id),
    listAnswering(tx, collaboration.id),
    listSeats(tx, collaboration.id),
    listReporting(tx, collaboration.id),
  ])
  const when = (deed: 'edit' | 'propose' | 'move', address: string): string | null =>
    may(deed, seats) ? address : null
  return (
    <TablePart
      lang={lang}
      scope={scope}
      seated={seatedFacts(lang, today, members, { mandates, people })}
      unseated={unseatedSectors(members)}
      links={links}
      reporting={reporting}
      acts={{
        scope: when('edit', href(lang, addresses.scope, id)),
        ownSeat: when('edit', href(lang, addresses.ownSeat, id)),
        elsewhere: when('propose', href(lang, addresses.elsewhere, id)),
        stage: when('move', href(lang, addresses.tableStage, id)),
        presence: when('move', href(lang, addresses.presence, id)),
        sheet: href(lang, addresses.sheet, id),
        seats: href(lang, addresses.seats, id),
        reports: href(lang, addresses.reports, id),
        plan:
          who?.networks.includes(collaboration.networkId) === true
            ? href(lang, plan.networkPlan, { networkId: collaboration.networkId })
            : null,
      }}
    />
  )
}

export const panels: readonly Panel[] = [
  { on: 'collaboration.home', order: 40, show: homePanel },
  { on: 'collaboration.invited', order: 20, show: joinPanel },
]
