import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { seatsFor, type Context } from '../../collaboration/index.ts'
import type { ScopeTyped } from './scope-form.ts'

/** Says at which level a table works, for the first time or anew. */
export const writeScope = (tx: Tx, id: string, { level, provinces }: Pick<ScopeTyped, 'level' | 'provinces'>) =>
  sql`insert into table_scope (collaboration_id, level, provinces) values (${id}, ${level}, ${provinces}::text[])
      on conflict (collaboration_id) do update set level = excluded.level, provinces = excluded.provinces`.execute(tx)

/** Changes the level with its regions; `seen`: the version of the collaboration that the form was filled from. */
export async function saveScope(
  { tx }: MemberRequest,
  { collaboration, seats }: Context,
  typed: ScopeTyped,
  seen: number,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } = await sql`
    update collaboration set regions = ${typed.regions}::text[] where id = ${collaboration.id} and version = ${seen}`.execute(
    tx,
  )
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await writeScope(tx, collaboration.id, typed)
  await recordDeed(tx, {
    deed: 'table.level',
    chain: seatsFor('edit', seats)[0] ?? '',
    subject: { kind: 'collaboration', id: collaboration.id },
    basis: typed.level,
  })
  return ok(undefined)
}
