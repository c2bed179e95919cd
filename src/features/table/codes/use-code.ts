import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { triedPerHour } from '../rules.ts'
import { hashTableCode } from './table-code.ts'

/** What a code names: an organization or a table that gave it. The other is null. */
export interface Named {
  organizationId: string | null
  tableId: string | null
}

const hourSeconds = 3600

/**
 * Uses a code for a table or an alliance of the person; from then on it may name what gave the code. Whatever is wrong with a code, the
 * answer is the same.
 */
export async function useCode(
  { tx, deps, who }: MemberRequest,
  typed: string,
  by: string,
): Promise<Result<Named, 'bad-code' | 'too-many'>> {
  if ((await deps.database.hit(`table.code:${who.personId}`, hourSeconds)) > triedPerHour) return err('too-many')
  const hash = hashTableCode(typed)
  if (hash === null) return err('bad-code')
  const { rows } = await sql<Named>`
    select organization_id as "organizationId", collaboration_id as "tableId" from sec.use_table_code(${hash}, ${by})`.execute(
    tx,
  )
  return rows[0] === undefined ? err('bad-code') : ok(rows[0])
}
