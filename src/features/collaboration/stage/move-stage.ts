import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Stage } from '../model.ts'
import type { Context } from '../own-context.ts'
import { seatsFor } from '../rules.ts'

/** Moves a collaboration to a stage whose needs are met. `lessons`: written when it ends; null: those that stand stay. */
export async function moveStage(
  { tx }: MemberRequest,
  { collaboration, seats }: Context,
  to: Stage,
  { lessons, seen }: { lessons: string | null; seen: number },
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } = await sql`
    update collaboration set stage = ${to}, lessons = coalesce(${lessons}, lessons)
    where id = ${collaboration.id} and version = ${seen} and stage = ${collaboration.stage}`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: 'collaboration.stage',
    chain: seatsFor('move', seats)[0] ?? '',
    subject: { kind: 'collaboration', id: collaboration.id },
    basis: to,
  })
  return ok(undefined)
}
