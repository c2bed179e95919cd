import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Adopter, Effort } from '../model.ts'

/** What each action of the plan asked of this adopter, by code, as it last noted it in any of its adoptions. */
export async function notedEfforts(tx: Tx, { organizationId, networkId }: Adopter): Promise<Map<string, Effort>> {
  const { rows } = await sql<{ actionId: string; effort: Effort }>`
    select distinct on (action_id) action_id as "actionId", effort from adopted_action
    where ${organizationId === null ? sql`network_id = ${networkId}` : sql`organization_id = ${organizationId}`}
      and action_id is not null and effort is not null
    order by action_id, created_at desc limit 500`.execute(tx)
  return new Map(rows.map(({ actionId, effort }) => [actionId, effort]))
}
