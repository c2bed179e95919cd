import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { MemberRequest } from '../../kernel/http/index.ts'
import type { HalfOpenPeriod } from './model.ts'
import type { ReleasedRow, ReleasedScope, SeriesPoint, ShownValue, ShownValues } from './shown.ts'

interface StoredRow {
  startsOn: Day
  endsBefore: Day
  region: string | null
  sector: string | null
  computedAt: Date
  values: Record<string, ShownValue>
}

const byMeasure = (values: Record<string, ShownValue>): ReadonlyMap<string, ShownValue> =>
  new Map(Object.entries(values))

/**
 * What one's own organization did, whole: numbers of people too. Always up to date: computed again when something was logged since.
 * null: the person does not work there.
 */
export async function ownValues(
  request: MemberRequest,
  organizationId: string,
  period: HalfOpenPeriod,
): Promise<ShownValues | null> {
  void [request, organizationId, period]
  throw new Error('not yet')
}

/** What the gate let out of a network, a region, a sector, or a sector of a region. null: not the person's to read, or nothing was computed yet. */
export async function releasedValues(
  { tx }: MemberRequest,
  scope: ReleasedScope,
  period: HalfOpenPeriod,
): Promise<ShownValues | null> {
  const { rows } = await sql<StoredRow>`
    select computed_at as "computedAt", figures as values from indicator_release
    where organization_id is null and network_id is not distinct from ${scope.network} and region is not distinct from ${scope.region}
      and sector is not distinct from ${scope.sector} and starts_on = ${period.start}::date and ends_before = ${period.end}::date`.execute(
    tx,
  )
  const [row] = rows
  return row ? { period, computedAt: row.computedAt, values: byMeasure(row.values) } : null
}

/** Of some measures, every row of the tables of a network: the whole first, then regions, sectors, and sectors of regions. Empty: not the person's to read. */
export async function releasedTable(
  { tx }: MemberRequest,
  network: string | null,
  period: HalfOpenPeriod,
  measures: readonly string[],
): Promise<ReleasedRow[]> {
  const { rows } = await sql<StoredRow>`
    select region, sector, computed_at as "computedAt",
      (select coalesce(jsonb_object_agg(m, r.figures -> m), '{}') from unnest(${[...measures]}::text[]) as m where r.figures ? m) as values
    from indicator_release r
    where organization_id is null and network_id is not distinct from ${network}
      and starts_on = ${period.start}::date and ends_before = ${period.end}::date
    order by region nulls first, sector nulls first limit 200`.execute(tx)
  return rows.map(({ region, sector, computedAt, values }) => ({
    network,
    region,
    sector,
    computedAt,
    values: byMeasure(values),
  }))
}

/** What a coordinator may see of one organization: never its numbers of people. null: not the person's to read, or nothing yet. */
export async function releasedOrganization(
  { tx }: MemberRequest,
  organizationId: string,
  period: HalfOpenPeriod,
): Promise<ShownValues | null> {
  const { rows } = await sql<StoredRow>`
    select computed_at as "computedAt", figures as values from indicator_release
    where organization_id = ${organizationId} and starts_on = ${period.start}::date and ends_before = ${period.end}::date`.execute(
    tx,
  )
  const [row] = rows
  return row ? { period, computedAt: row.computedAt, values: byMeasure(row.values) } : null
}

/** What anyone may read of a region, of every network together, or of all regions when it is null. null: nothing yet. */
export async function publicValues(tx: Tx, region: string | null, period: HalfOpenPeriod): Promise<ShownValues | null> {
  return releasedValues({ tx } as MemberRequest, { network: null, region, sector: null }, period)
}

/** One measure over time, in the order of the periods. */
export async function releasedSeries(
  { tx }: MemberRequest,
  measure: string,
  scope: ReleasedScope,
  periods: readonly HalfOpenPeriod[],
): Promise<SeriesPoint[]> {
  const { rows } = await sql<{ startsOn: Day; endsBefore: Day; value: ShownValue | null }>`
    select starts_on::text as "startsOn", ends_before::text as "endsBefore", figures -> ${measure} as value from indicator_release
    where organization_id is null and network_id is not distinct from ${scope.network} and region is not distinct from ${scope.region}
      and sector is not distinct from ${scope.sector} and starts_on = any (${periods.map(({ start }) => start)}::date[])`.execute(
    tx,
  )
  return inOrder(periods, rows)
}

/** The same of one's own organization. */
export async function ownSeries(
  request: MemberRequest,
  measure: string,
  organizationId: string,
  periods: readonly HalfOpenPeriod[],
): Promise<SeriesPoint[]> {
  return Promise.all(
    periods.map(async (period) => ({
      period,
      value: (await ownValues(request, organizationId, period))?.values.get(measure) ?? null,
    })),
  )
}

const inOrder = (
  periods: readonly HalfOpenPeriod[],
  rows: readonly { startsOn: Day; endsBefore: Day; value: ShownValue | null }[],
): SeriesPoint[] =>
  periods.map((period) => ({
    period,
    value: rows.find((row) => row.startsOn === period.start && row.endsBefore === period.end)?.value ?? null,
  }))
