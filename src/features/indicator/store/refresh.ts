import { sql } from 'kysely'
import { dayOf, type Clock, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { TaskTools } from '../../../kernel/jobs.ts'
import { currentDefinitions } from '../definitions-kept.ts'
import { keptPeriods, type KeptPeriod } from '../kept-periods.ts'
import type { HalfOpenPeriod } from '../model.ts'
import { releaseValues } from '../release/release-values.ts'
import { computeValues } from './compute-values.ts'
import { forgetOtherRows, keepValues } from './keep-values.ts'
import { listNetworks, placedRegions, readStanding } from './read-standing.ts'
import { holdValues } from './rebuild.ts'
import { organizationScopes, scopeKey, tableScopes } from './scope-keys.ts'

/** Whose values are behind the log: organizations (null: all of them), over days (null: without end on that side). */
interface Stale {
  organization: string | null
  from: Day | null
  until: Day | null
}

interface RefreshTools {
  transaction: TaskTools['transaction']
  clock: Clock
  timeZone: string
}

/** What was computed again. */
export interface Refreshed {
  periods: number
  organizations: number
}

/**
 * Computes again what is behind the log: the organizations that changed, the tables of their networks, and what the gate lets out of them. Run twice, it
 * does nothing the second time; cut, it begins again.
 */
export async function refreshValues({ transaction, clock, timeZone }: RefreshTools): Promise<Refreshed> {
  const today = dayOf(clock.now(), timeZone)
  const { stale, ids, missing } = await transaction(async (tx) => ({
    ...(await readStale(tx)),
    missing: await periodsWithoutValues(tx, keptPeriods(today)),
  }))
  const periods = keptPeriods(today)
  const changed: KeptPeriod[] = []
  const touched = new Set<string>()
  for (const period of periods) {
    const isMissing = missing.includes(period)
    const found = stale.filter((one) => isMissing || meets(one, period))
    if (!isMissing && found.length === 0) continue
    const isAll = isMissing || found.some(({ organization }) => organization === null)
    const only = isAll ? null : [...new Set(found.flatMap(({ organization }) => organization ?? []))]
    for (const id of only ?? []) touched.add(id)
    await transaction((tx) => computePeriod(tx, { period, only, today, at: clock.now() }))
    changed.push(period)
  }
  if (changed.length > 0)
    await transaction(async (tx) =>
      releaseValues(tx, { definitions: await currentDefinitions(tx), periods, changed, at: clock.now(), today }),
    )
  await transaction((tx) => sql`delete from indicator_stale where id = any (${ids}::uuid[])`.execute(tx))
  return { periods: changed.length, organizations: touched.size }
}

/**
 * Computes one period from the log.
 *
 * @param only these organizations, and the tables of their networks; null: everything
 */
async function computePeriod(
  tx: Tx,
  { period, only, today, at }: { period: KeptPeriod; only: readonly string[] | null; today: Day; at: Date },
): Promise<void> {
  await holdValues(tx)
  const definitions = await currentDefinitions(tx)
  const standing = await readStanding(tx, period)
  const placed = await placedRegions(tx)
  const touched = only === null ? null : new Set(only)
  const changed = standing.organizations.filter(({ id }) => touched?.has(id) ?? true)
  const networks: (string | null)[] =
    only === null ? [null, ...(await listNetworks(tx))] : [null, ...new Set(changed.flatMap((one) => one.networks))]
  const tables = networks.flatMap((network) =>
    tableScopes(
      network,
      standing.organizations.filter((one) => network === null || one.networks.includes(network)),
      placed,
    ),
  )
  const scopes = [...organizationScopes(changed), ...tables]
  const values = await computeValues(tx, { definitions, period, scopes, adoptions: standing.adoptions, today })
  await keepValues(tx, period, values, at)
  await forgetOtherRows(tx, period, { scopes: tables.map(scopeKey), networks })
}

const meets = ({ from, until }: Stale, { start, end }: HalfOpenPeriod): boolean =>
  (from === null || from < end) && (until === null || until >= reaching(start))

/** A head-count holds for a year: one that is dated before a period may count in it. */
const reaching = (start: Day): Day => `${Number(start.slice(0, 4)) - 1}${start.slice(4)}` as Day

/** `ids`: what is then forgotten, and no other: a row with a lower id may be written by a transaction that ends later. */
async function readStale(tx: Tx): Promise<{ stale: Stale[]; ids: string[] }> {
  const { rows } = await sql<Stale & { id: string }>`
    select id::text as id, organization_id as organization, from_day::text as from, until_day::text as until
    from indicator_stale order by id limit 20000`.execute(tx)
  return { stale: rows, ids: rows.map(({ id }) => id) }
}

async function periodsWithoutValues(tx: Tx, periods: readonly KeptPeriod[]): Promise<KeptPeriod[]> {
  const { rows } = await sql<{ start: Day; end: Day }>`
    select distinct starts_on::text as start, ends_before::text as end from indicator_snapshot`.execute(tx)
  return periods.filter(({ start, end }) => !rows.some((row) => row.start === start && row.end === end))
}
