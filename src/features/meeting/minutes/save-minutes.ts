import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Meeting } from '../model.ts'

const record = ({ tx }: MemberRequest, deed: string, by: string, id: string) =>
  recordDeed(tx, { deed, chain: by, subject: { kind: 'meeting', id } })

/** Writes the minutes; `seen`: the version that the form was filled from, 0: nobody wrote any. Approved ones do not change. */
export async function saveMinutes(
  request: MemberRequest,
  { id, collaborationId }: Meeting,
  text: string,
  { seen, by }: { seen: number; by: string },
): Promise<Result<void, 'changed-meanwhile'>> {
  const { tx } = request
  const { numAffectedRows } =
    seen === 0
      ? await sql`insert into meeting_minutes (meeting_id, collaboration_id, text) values (${id}, ${collaborationId}, ${text})
          on conflict (meeting_id) do nothing`.execute(tx)
      : await sql`update meeting_minutes set text = ${text} where meeting_id = ${id} and version = ${seen} and state = 'draft'`.execute(
          tx,
        )
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await record(request, 'meeting.minutes-written', by, id)
  return ok(undefined)
}

/** Approves minutes as they were read: their text does not change any more. `at`: the meeting that approved them; null: outside one. */
export async function approveMinutes(
  request: MemberRequest,
  { id }: Meeting,
  { as, at, seen, by }: { as: 'written' | 'changed'; at: string | null; seen: number; by: string },
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } = await sql`
    update meeting_minutes set state = 'approved', approved_as = ${as}, approved_in = ${at}
    where meeting_id = ${id} and version = ${seen} and state = 'draft'`.execute(request.tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await record(request, 'meeting.minutes-approved', by, id)
  return ok(undefined)
}

/** Adds a correction beside approved minutes. */
export async function correctMinutes(
  request: MemberRequest,
  { id, collaborationId }: Meeting,
  text: string,
  by: string,
): Promise<void> {
  await sql`
    insert into meeting_minutes_entry (meeting_id, collaboration_id, kind, text) values (${id}, ${collaborationId}, 'correction', ${text})`.execute(
    request.tx,
  )
  await record(request, 'meeting.minutes-corrected', by, id)
}
