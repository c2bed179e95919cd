import { sql } from 'kysely'
import regionsFile from '../../../../content/regions.json' with { type: 'json' }
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { steps, type Step } from '../model.ts'
import { medianStep } from '../rules.ts'

/** Codes of the regions, in their order. */
export const regionCodes: readonly string[] = regionsFile.regions.map(({ code }) => code)

/** How the organizations of a region spread over the steps of an action: 3 organizations or more, always. */
export interface Spread {
  region: string
  actionId: string
  /** Organizations at each step that has any, from 0 to 100. */
  steps: { step: Step; organizations: number }[]
  median: Step
}

/** What may be said to anyone. Fewer than 3 organizations and none at all are both absent: neither may be told. */
export async function publicProgress(tx: Tx, { planId, day }: { planId: string; day: Day }): Promise<Spread[]> {
  const { rows } = await sql<{ region: string; actionId: string; state: Step; organizations: number }>`
    select region, action_id as "actionId", state, organizations
    from sec.public_progress(${planId}, ${day}::date)`.execute(tx)
  const spreads = new Map<string, typeof rows>()
  for (const row of rows) {
    const key = `${row.region} ${row.actionId}`
    spreads.set(key, [...(spreads.get(key) ?? []), row])
  }
  return [...spreads.values()].flatMap((found) => {
    const [first] = found
    const spread = steps.flatMap((step) =>
      found.filter(({ state }) => state === step).map(({ organizations }) => ({ step, organizations })),
    )
    const median = medianStep(spread.flatMap(({ step, organizations }) => Array<Step>(organizations).fill(step)))
    if (!first || median === null) return []
    return [{ region: first.region, actionId: first.actionId, steps: spread, median }]
  })
}
