import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { AnyRequest, MemberRequest } from '../../kernel/http/index.ts'
import { worksAt } from '../../kernel/rights.ts'
import { currentDefinitions } from './definitions-kept.ts'
import type { HalfOpenPeriod } from './model.ts'
import { withoutConfidences } from './release/confided.ts'
import type { ReleasedRow, ReleasedScope, SeriesPoint, ShownValues } from './shown.ts'
import { computeOwn, keptOwn } from './store/own-now.ts'
import { unpack, unpackAll, type Packed } from './store/packed.ts'
import { scopeKey } from './store/scope-keys.ts'

interface StoredRow {
  startsOn: Day
  endsBefore: Day
  region: string | null
  sector: string | null
  computedAt: Date
  values: Record<string, Packed>
}

/**
 * What one's own organization did, whole: numbers of people too, but for what they answered in confidence. Always up to date: computed again when something was logged since.
 * null: the person does not work there.
 */
export async function ownValues(
  request: MemberRequest,
  organizationId: string,
  period: HalfOpenPeriod,
): Promise<ShownValues | null> {
  if (!worksAt(request.who, organizationId)) return null
  const { tx, today } = request
  const found = (await keptOwn(tx, organizationId, period)) ?? (await computeOwn(tx, organizationId, period, today))
  return withoutConfidences(await currentDefinitions(tx), found, { organization: organizationId, period })
}

/** The key of its one row, which an index finds. */
const keyOf = (scope: ReleasedScope): string => scopeKey({ kind: 'network', ...scope })

/** What the gate let out of a network, a region, a sector, or a sector of a region. null: not the person's to read, or nothing was computed yet. */
export async function releasedValues(
  { tx }: Pick<AnyRequest, 'tx'>,
  scope: ReleasedScope,
  period: HalfOpenPeriod,
): Promise<ShownValues | null> {
  const { rows } = await sql<StoredRow>`
    select computed_at as "computedAt", figures as values from indicator_release
    where scope = ${keyOf(scope)} and starts_on = ${period.start}::date and ends_before = ${period.end}::date`.execute(
    tx,
  )
  const [row] = rows
  return row ? { period, computedAt: row.computedAt, values: unpackAll(row.values) } : null
}

/** Of some measures, every row of the tables of a network: the whole first, then regions, sectors, and sectors of regions. Empty: not the person's to read. */
export async function releasedTable(
  { tx }: Pick<AnyRequest, 'tx'>,
  network: string | null,
  period: HalfOpenPeriod,
  measures: readonly string[],
): Promise<ReleasedRow[]> {
  const { rows } = await sql<StoredRow>`
    select region, sector, computed_at as "computedAt",
      (select coalesce(jsonb_object_agg(m, r.figures -> m), '{}') from unnest(${[...measures]}::text[]) as m where r.figures ? m) as values
    from indicator_release r
    where organization_id is null and ${network === null ? sql`network_id is null` : sql`network_id = ${network}`}
      and starts_on = ${period.start}::date and ends_before = ${period.end}::date
    order by region nulls first, sector nulls first limit 200`.execute(tx)
  return rows.map(({ region, sector, computedAt, values }) => ({
    network,
    region,
    sector,
    computedAt,
    values: unpackAll(values),
  }))
}

/** What a coordinator may see of one organization: never its numbers of people. null: not the person's to read, or nothing yet. */
export async function releasedOrganization(
  { tx }: Pick<AnyRequest, 'tx'>,
  organizationId: string,
  period: HalfOpenPeriod,
): Promise<ShownValues | null> {
  const { rows } = await sql<StoredRow>`
    select computed_at as "computedAt", figures as values from indicator_release
    where organization_id = ${organizationId} and starts_on = ${period.start}::date and ends_before = ${period.end}::date`.execute(
    tx,
  )
  const [row] = rows
  return row ? { period, computedAt: row.computedAt, values: unpackAll(row.values) } : null
}

/** What anyone may read of a region, of every network together, or of all regions when it is null. null: nothing yet. */
export async function publicValues(
  request: Pick<AnyRequest, 'tx'>,
  region: string | null,
  period: HalfOpenPeriod,
): Promise<ShownValues | null> {
  return releasedValues(request, { network: null, region, sector: null }, period)
}

/** One measure over time, in the order of the periods. */
export async function releasedSeries(
  { tx }: Pick<AnyRequest, 'tx'>,
  measure: string,
  scope: ReleasedScope,
  periods: readonly HalfOpenPeriod[],
): Promise<SeriesPoint[]> {
  const { rows } = await sql<{ startsOn: Day; endsBefore: Day; value: Packed | null }>`
    select starts_on::text as "startsOn", ends_before::text as "endsBefore", figures -> ${measure} as value from indicator_release
    where scope = ${keyOf(scope)} and starts_on = any (${periods.map(({ start }) => start)}::date[])`.execute(tx)
  return inOrder(measure, periods, rows)
}

/** The same of one's own organization. */
export async function ownSeries(
  request: MemberRequest,
  measure: string,
  organizationId: string,
  periods: readonly HalfOpenPeriod[],
): Promise<SeriesPoint[]> {
  const series: SeriesPoint[] = []
  // One after the other: each reads the log by the one cursor of the transaction.
  for (const period of periods)
    series.push({
      period,
      value: (await ownValues(request, organizationId, period))?.values.get(measure) ?? null,
    })
  return series
}

const inOrder = (
  measure: string,
  periods: readonly HalfOpenPeriod[],
  rows: readonly { startsOn: Day; endsBefore: Day; value: Packed | null }[],
): SeriesPoint[] =>
  periods.map((period) => {
    const found = rows.find((row) => row.startsOn === period.start && row.endsBefore === period.end)?.value ?? null
    return { period, value: found === null ? null : unpack(measure, found) }
  })
