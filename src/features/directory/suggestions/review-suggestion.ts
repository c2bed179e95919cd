import type { SheetRequest } from '../editable-sheet.ts'
import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'

/**
 * Decides on what someone suggested; once: of two people at the same time, the second learns that it is done.
 *
 * @param chain organization or network of the person who decides
 */
export async function reviewSuggestion(
  { tx, who, deps }: SheetRequest,
  { id, to, chain }: { id: string; to: 'applied' | 'set-aside'; chain: string },
): Promise<Result<void, 'already'>> {
  const { rows } = await sql`
    update directory_suggestion set status = ${to}, handled_by = ${who.personId}, handled_at = ${deps.clock.now()}
    where id = ${id} and status = 'new' returning id`.execute(tx)
  if (rows.length === 0) return err('already')
  await recordDeed(tx, { deed: `suggestion.${to}`, chain, subject: { kind: 'directory_suggestion', id } })
  return ok(undefined)
}
