import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Place, Session, Training } from '../model.ts'
import { recordTraining } from './record-training.ts'

export type MarkRefusal = 'not-yours' | 'cancelled' | 'closed' | 'too-early' | 'changed-meanwhile' | 'above-capacity'

/** Says that someone came, did not, or takes that back (null). */
export async function markPlace(
  { tx }: MemberRequest,
  { id: sessionId }: Session,
  { id }: Pick<Place, 'id'>,
  attended: boolean | null,
): Promise<Result<void, MarkRefusal>> {
  const { rows } = await sql<{ refusal: MarkRefusal | null }>`
    select sec.mark_training(${sessionId}, ${id}, ${attended}::boolean) as refusal`.execute(tx)
  const refusal = rows[0] === undefined ? 'not-yours' : rows[0].refusal
  return refusal === null ? ok(undefined) : err(refusal)
}

export type CloseRefusal = MarkRefusal | 'unknown-organization'

/** Closes a session for good: counts, certificates, and the log of work, all of it or nothing. `totals`: who came without an account, by organization. */
export async function closeSession(
  request: MemberRequest,
  training: Training,
  session: Session,
  { totals, seen }: { totals: Readonly<Record<string, number>>; seen: number },
): Promise<Result<void, CloseRefusal>> {
  const { rows } = await sql<{ refusal: CloseRefusal | null }>`
    select sec.close_training_session(${session.id}, ${seen}, ${JSON.stringify(totals)}::jsonb) as refusal`.execute(
    request.tx,
  )
  const refusal = rows[0] === undefined ? 'not-yours' : rows[0].refusal
  if (refusal !== null) return err(refusal)
  await recordTraining(request, training, session)
  return ok(undefined)
}
