import { sql } from 'kysely'
import type { Clock } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Task } from '../../../kernel/jobs.ts'
import { listPublicRows, wholeOf } from '../records.ts'
import { openColumns, serviceTimes } from './service-hours.ts'
import { dayMs } from '../../../kernel/wall-clock.ts'

/** Every night, at an hour when few search (UTC). */
export const hoursCron: readonly string[] = ['40 7 * * * directory-hours ?jobKey=directory-hours&jobKeyMode=replace']

/** Rows renewed in one transaction. */
const batch = 500
/** Rows known for less than this are computed again: a night or a week without the queue changes nothing. */
const enough = 14.5 * dayMs

/** Renews when each service is open, before what the search row knows of it ends. */
export const hoursTasks = ({ clock }: { clock: Clock }): Record<string, Task> => ({
  async 'directory-hours'(tools) {
    const now = clock.now()
    const renew = (after: string | null) => tools.transaction((tx) => renewBatch(tx, now, after))
    let after = await renew(null)
    while (after !== null) after = await renew(after)
  },
})

/** @returns the last service renewed, or null when there is no more */
async function renewBatch(tx: Tx, now: Date, after: string | null): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select service_id as id from service_search
    where open_computed_until < ${new Date(now.getTime() + enough)} and (${after}::uuid is null or service_id > ${after}::uuid)
    order by service_id limit ${batch}`.execute(tx)
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return null
  const records = await listPublicRows(tx, ids)
  const byService = groupByService(records, ids)
  const made = ids.flatMap((id) => {
    const whole = wholeOf(byService.get(id) ?? [], id)
    return whole === null ? [] : [{ service_id: id, ...openColumns(serviceTimes(whole, now)) }]
  })
  await sql`
    update service_search s set open_ranges = d.open_ranges::tstzmultirange, open_computed_until = d.open_computed_until
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as d (service_id uuid, open_ranges text, open_computed_until timestamptz)
    where s.service_id = d.service_id`.execute(tx)
  return ids.length < batch ? null : (ids.at(-1) ?? null)
}

type Records = Awaited<ReturnType<typeof listPublicRows>>

/** Each service with its own records only: looking each one up in all of them would take the square of the time. */
function groupByService(records: Records, ids: readonly string[]): Map<string, Records> {
  const byId = new Map(records.map((record) => [record.id, record]))
  const groups = new Map(ids.map((id): [string, Records] => [id, []]))
  for (const id of ids) {
    const service = byId.get(id)
    if (service) groups.get(id)?.push(service)
  }
  for (const link of records) {
    if (link.kind !== 'service_at_location' || link.serviceId === null) continue
    const location = byId.get(link.locationId ?? '')
    groups.get(link.serviceId)?.push(link, ...(location ? [location] : []))
  }
  return groups
}
