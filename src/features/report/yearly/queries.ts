import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { completionSteps, type CompletionStep } from '../../../field/index.ts'
import type { HalfOpenPeriod, Place } from '../../indicator/index.ts'

/** How many organizations stand at each step of an action, those who set it aside left out. */
export type StepSpread = ReadonlyMap<CompletionStep, number>

/** By action of the catalogue, of the plans whose days meet the period. An action that nobody adopted is absent. */
export async function stepSpreads(
  tx: Tx,
  place: Place,
  { start, end }: HalfOpenPeriod,
): Promise<ReadonlyMap<string, StepSpread>> {
  const organization = place.kind === 'organization' ? place.id : null
  const network = place.kind === 'network' ? place.id : null
  const region = place.kind === 'network' ? place.region : null
  const { rows } = await sql<{ action: string; step: string; n: number }>`
    with latest as (
      select distinct on (d.organization_id, a.action_id) d.organization_id, a.action_id, a.state
      from adopted_action a join adoption d on d.id = a.adoption_id
      where a.action_id is not null and d.organization_id is not null and d.starts_on < ${end}::date and d.ends_on >= ${start}::date
        and (${organization}::uuid is null or d.organization_id = ${organization}::uuid)
        and (${network}::uuid is null or exists (select from network_member m join organization o on o.id = m.organization_id
          where m.network_id = ${network}::uuid and m.organization_id = d.organization_id and m.left_on is null
            and (${region}::text is null or o.region_codes @> array[${region}]::text[])))
      order by d.organization_id, a.action_id, d.starts_on desc, a.id)
    select action_id as action, state as step, count(*)::integer as n from latest where state <> 'set-aside'
    group by 1, 2 order by 1, 2`.execute(tx)
  const spreads = new Map<string, Map<CompletionStep, number>>()
  for (const { action, step, n } of rows) {
    const known = completionSteps.find((one) => String(one) === step)
    if (known === undefined) continue
    const spread = spreads.get(action) ?? new Map<CompletionStep, number>()
    spreads.set(action, spread.set(known, n))
  }
  return spreads
}

/** The step reached by half of the organizations or more, the lower of two in the middle. */
export function medianStep(spread: StepSpread): CompletionStep {
  const total = [...spread.values()].reduce((sum, n) => sum + n, 0)
  let seen = 0
  for (const step of completionSteps) {
    seen += spread.get(step) ?? 0
    if (seen * 2 >= total && seen > 0) return step
  }
  return 0
}
