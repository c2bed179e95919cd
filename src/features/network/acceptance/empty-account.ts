import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** Whether an account leads nowhere, and never did: neither organization, nor network, nor the instance. Needs the gate. */
export async function isEmptyAccount(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 where exists (select from membership where person_id = ${personId})
      or exists (select from coordinator where person_id = ${personId})
      or exists (select from operator where person_id = ${personId})`.execute(tx)
  return rows.length === 0
}
