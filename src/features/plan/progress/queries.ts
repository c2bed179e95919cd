import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { steps, type PlanStep } from '../model.ts'
import { medianOf } from '../rules.ts'

/** How the organizations of a region spread over the steps of an action: 3 organizations or more at 2 steps or more, always. */
export interface Spread {
  region: string
  actionId: string
  /** How many organizations stand at each step, empty steps left out, from 0 to 100. */
  steps: { step: PlanStep; organizations: number }[]
  median: PlanStep
}

export interface Progress {
  /** Day the figures are of, instance time zone. */
  day: Day
  spreads: readonly Spread[]
}

interface Snapshot extends Progress {
  id: string
}

/** The last snapshot read of each plan: it is read again only when the database holds another. */
const known = new Map<string, Snapshot>()

interface Counted {
  region: string
  actionId: string
  steps: Partial<Record<PlanStep, number>>
}

/**
 * What may be said to anyone, as the latest snapshot has it; counted for `today` when there is none yet. Fewer than 3
 * organizations, all of them at one step, and none at all are all absent: none of the three may be published.
 */
export async function publicProgress(tx: Tx, { planId, today }: { planId: string; today: Day }): Promise<Progress> {
  const before = known.get(planId)
  const { rows } = await sql<{ id: string | null; day: Day; spreads: Counted[] | null }>`
    select id, day, spreads from sec.public_progress(${planId}, ${today}::date, ${before?.id ?? null}::uuid)`.execute(
    tx,
  )
  const [row] = rows
  if (!row) return { day: today, spreads: [] }
  if (row.spreads === null && before) return before
  const progress = { day: row.day, spreads: (row.spreads ?? []).map(toSpread) }
  if (row.id !== null) known.set(planId, { ...progress, id: row.id })
  return progress
}

function toSpread({ region, actionId, steps: counts }: Counted): Spread {
  const median = medianOf(counts)
  if (median === null) throw new Error(`progress of ${actionId} in region ${region} counts nobody`)
  const counted = steps.map((step) => ({ step, organizations: counts[step] ?? 0 }))
  return { region, actionId, steps: counted.filter(({ organizations }) => organizations > 0), median }
}

/** Asks for a new snapshot after a change of what is adopted; the queue takes one in 15 minutes at most. */
export async function askProgress(tx: Tx, planId: string): Promise<void> {
  await sql`select sec.ask_progress(${planId})`.execute(tx)
}

/** Takes the snapshot of one plan anew; of every plan that has none of the day when `planId` is null. For the queue. */
export async function takeProgress(tx: Tx, { planId, today }: { planId: string | null; today: Day }): Promise<void> {
  await sql`
    select sec.take_progress(plan_id, ${today}::date, ${planId !== null})
    from (select distinct plan_id from plan_catalogue where ${planId}::text is null or plan_id = ${planId}) as plans`.execute(
    tx,
  )
}
