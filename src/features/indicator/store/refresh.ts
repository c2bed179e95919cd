import { sql } from 'kysely'
import { dayOf, type Clock, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { TaskTools } from '../../../kernel/jobs.ts'
import { currentDefinitions } from '../definitions-kept.ts'
import { keptPeriods, type KeptPeriod } from '../kept-periods.ts'
import type { HalfOpenPeriod } from '../model.ts'
import { releaseValues } from '../release/release-values.ts'
import { computePeriods } from './compute-values.ts'
import { forgetOtherRows, keepValues } from './keep-values.ts'
import { asksOf, type PeriodAsk, type PeriodAsked } from './period-asks.ts'
import { holdValues } from './rebuild.ts'
import { scopeKey } from './scope-keys.ts'

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
  const asked = periods.flatMap((period): PeriodAsked[] => {
    const isMissing = missing.includes(period)
    const found = stale.filter((one) => isMissing || meets(one, period))
    if (!isMissing && found.length === 0) return []
    const isAll = isMissing || found.some(({ organization }) => organization === null)
    return [{ period, only: isAll ? null : [...new Set(found.flatMap(({ organization }) => organization ?? []))] }]
  })
  const changed = asked.map(({ period }) => period)
  if (changed.length > 0) await transaction((tx) => computeAgain(tx, asked, { today, at: clock.now() }))
  if (changed.length > 0)
    await transaction(async (tx) =>
      releaseValues(tx, { definitions: await currentDefinitions(tx), periods, changed, at: clock.now(), today }),
    )
  await transaction((tx) => sql`delete from indicator_stale where id = any (${ids}::uuid[])`.execute(tx))
  return { periods: changed.length, organizations: new Set(asked.flatMap(({ only }) => only ?? [])).size }
}

/** Computes periods from the log, in one pass over it. */
async function computeAgain(
  tx: Tx,
  asked: readonly PeriodAsked[],
  { today, at }: { today: Day; at: Date },
): Promise<void> {
  await holdValues(tx)
  await computePeriods(tx, withoutOtherRows(tx, asksOf(tx, asked, today)), async (period, values) => {
    await keepValues(tx, period, values, at)
  })
}

async function* withoutOtherRows(tx: Tx, asks: AsyncIterable<PeriodAsk>): AsyncGenerator<PeriodAsk> {
  for await (const ask of asks) {
    const { period, tables, networks } = ask
    await forgetOtherRows(tx, period, { scopes: tables.map(scopeKey), networks })
    yield ask
  }
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
