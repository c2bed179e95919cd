import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import type { MeasureDefinition } from './model.ts'

/** A definition with where it comes from. */
export interface KeptDefinition {
  definition: MeasureDefinition
  isShipped: boolean
  isRetired: boolean
}

/** The last version of every measure, shipped ones in the order of the plan, then those of the instance; retired ones too when asked. */
export async function listDefinitions(tx: Tx, { withRetired = false } = {}): Promise<KeptDefinition[]> {
  const { rows } = await sql<KeptDefinition>`
    select content as definition, is_shipped as "isShipped", is_retired as "isRetired" from (
      select distinct on (measure) measure, content, is_shipped, is_retired from indicator_definition order by measure, version desc) as last
    where ${withRetired} or not is_retired
    order by not is_shipped, coalesce(substring(measure from '^[0-9]+')::int, 0), measure`.execute(tx)
  return rows
}

/** What is computed today. */
export const currentDefinitions = async (tx: Tx): Promise<MeasureDefinition[]> =>
  (await listDefinitions(tx)).map(({ definition }) => definition)
