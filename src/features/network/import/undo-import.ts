import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { canUndo } from '../../../kernel/import/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import { findOrganizationImport } from './queries.ts'

/**
 * Takes an import back within 30 days: what it listed leaves, save the organizations that someone has joined or was
 * invited to since. @returns how many left and how many stay
 */
export async function undoOrganizationImport(
  { tx, who, deps }: Actor,
  id: string,
): Promise<Result<{ removed: number; remaining: number }, 'not-found' | 'too-late'>> {
  await tx.selectFrom('import').select('id').where('id', '=', id).forUpdate().execute()
  const found = await findOrganizationImport(tx, who, id)
  if (found === null) return err('not-found')
  if (!canUndo(found, deps.clock.now())) return err('too-late')
  // Each organization that leaves is looked for in every table that could name one: with the lists of a whole region, and a busy
  // machine, that outlasts the five seconds a statement has.
  await sql`select set_config('statement_timeout', '60s', true)`.execute(tx)
  const { rows } = await sql<{ removed: number | null }>`select sec.undo_import(${id}) as removed`.execute(tx)
  const removed = rows[0]?.removed ?? null
  if (removed === null) return err('too-late')
  await recordDeed(tx, { deed: 'import.undone', chain: found.networkId, subject: { kind: 'import', id } })
  return ok({ removed, remaining: (found.document.stage === 'done' ? found.document.added : removed) - removed })
}
