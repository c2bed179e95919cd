import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Session, SessionState, Training } from '../model.ts'
import '../schema.ts'
import type { SessionFacts } from './session-form.ts'

const record = ({ tx }: MemberRequest, deed: string, { organizationId }: Training, id: string) =>
  recordDeed(tx, { deed, chain: organizationId, subject: { kind: 'training_session', id } })

/** @returns its id */
export async function addSession(request: MemberRequest, training: Training, facts: SessionFacts): Promise<string> {
  const { tx, deps } = request
  const id = deps.clock.newId()
  const { startsAt, endsAt, timeZone, place, link, capacity } = facts
  await tx
    .insertInto('training_session')
    .values({
      id,
      training_id: training.id,
      starts_at: startsAt,
      ends_at: endsAt,
      time_zone: timeZone,
      place,
      link,
      capacity,
    })
    .execute()
  await record(request, 'training.session-added', training, id)
  return id
}

/** Changes a session; `seen`: the version that the form was filled from. @returns whether calendars must know */
export async function changeSession(
  request: MemberRequest,
  training: Training,
  session: Session,
  { facts, seen }: { facts: SessionFacts; seen: number },
): Promise<Result<boolean, 'changed-meanwhile' | 'below-taken'>> {
  const { tx } = request
  const { startsAt, endsAt, timeZone, place, link, capacity } = facts
  // Those who take a place at this very moment come before or after, never in between.
  const { rows: locked } = await sql<{ version: number }>`
    select s.version from training_session s where s.id = ${session.id} and s.state = 'planned' for update`.execute(tx)
  const [now] = locked
  if (now === undefined || now.version !== seen) return err('changed-meanwhile')
  const { rows: places } = await sql<{
    taken: number
  }>`select taken from sec.training_places(array[${session.id}]::uuid[])`.execute(tx)
  if (capacity < session.capacity && capacity < (places[0]?.taken ?? 0)) return err('below-taken')
  const { rows } = await sql<{ isTold: boolean }>`
    update training_session set starts_at = ${startsAt}, ends_at = ${endsAt}, time_zone = ${timeZone}, place = ${place}, link = ${link},
      capacity = ${capacity}
    where id = ${session.id} and version = ${seen} and state = 'planned'
    returning old.sequence <> new.sequence as "isTold"`.execute(tx)
  if (rows[0] === undefined) return err('changed-meanwhile')
  await record(request, 'training.session-changed', training, session.id)
  return ok(rows[0].isTold)
}

/** Cancels a session, or puts it back. False when it stands so already. */
export async function moveSession(
  request: MemberRequest,
  training: Training,
  { id }: Session,
  to: Exclude<SessionState, 'closed'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update training_session set state = ${to} where id = ${id} and state <> ${to} and state <> 'closed'`.execute(
    request.tx,
  )
  if (numAffectedRows !== 1n) return false
  await record(request, to === 'cancelled' ? 'training.session-cancelled' : 'training.session-resumed', training, id)
  return true
}
