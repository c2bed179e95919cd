import { sql } from 'kysely'
import { dayOf, type Clock } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { TaskTools } from '../../../kernel/jobs.ts'
import { currentDefinitions } from '../definitions-kept.ts'
import { keptPeriods } from '../kept-periods.ts'
import { releaseValues } from '../release/release-values.ts'
import { computePeriods } from './compute-values.ts'
import { keepValues } from './keep-values.ts'
import { asksOf } from './period-asks.ts'

interface RebuildTools {
  transaction: TaskTools['transaction']
  clock: Pick<Clock, 'now'>
  timeZone: string
}

/** Seconds that each part took. */
export interface Rebuilt {
  rows: number
  computeSeconds: number
  releaseSeconds: number
}

/**
 * Computes everything anew from the log, in one pass, in place of what was kept: the same as what the changes one by one had made of it. What the gate
 * remembers of what was published stays: readers have it.
 */
export async function rebuildValues({ transaction, clock, timeZone }: RebuildTools): Promise<Rebuilt> {
  const started = clock.now()
  const today = dayOf(started, timeZone)
  const periods = keptPeriods(today)
  const rows = await transaction(async (tx) => {
    await holdValues(tx)
    const stale = await sql<{ id: string }>`select id::text as id from indicator_stale`.execute(tx)
    await sql`delete from indicator_snapshot`.execute(tx)
    const all = periods.map((period) => ({ period, only: null }))
    let kept = 0
    await computePeriods(tx, asksOf(tx, all, today), async (period, values) => {
      kept += await keepValues(tx, period, values, started)
    })
    await sql`delete from indicator_release r where not exists (
      select from indicator_snapshot s where s.scope = r.scope and s.starts_on = r.starts_on and s.ends_before = r.ends_before)`.execute(
      tx,
    )
    await sql`delete from indicator_stale where id = any (${stale.rows.map(({ id }) => id)}::uuid[])`.execute(tx)
    return kept
  })
  const kept = clock.now()
  await transaction(async (tx) =>
    releaseValues(tx, { definitions: await currentDefinitions(tx), periods, changed: periods, at: kept, today }),
  )
  const seconds = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 1000
  return { rows, computeSeconds: seconds(started, kept), releaseSeconds: seconds(kept, clock.now()) }
}

/** Values are written by one at a time: what began later must not be undone by what began before. */
export const holdValues = (tx: Tx): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext('indicator-values'))`.execute(tx)
