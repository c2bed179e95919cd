import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Attendance, Meeting } from '../model.ts'
import { listAsked } from '../queries.ts'
import { hasBegun } from '../rules.ts'

/** Who came: an organization, or `all` whose presence nobody noted. `says` null: it is not known after all. */
export interface Noted {
  organizationId: string | 'all'
  says: Attendance | null
}

export type AttendanceRefusal = 'not-asked' | 'not-begun' | 'cancelled'

/** Notes who came. An organization that was not asked, or that had left by then, is refused. */
export async function noteAttendance(
  { tx, deps }: MemberRequest,
  meeting: Meeting,
  { organizationId, says }: Noted,
  by: string,
): Promise<Result<void, AttendanceRefusal>> {
  if (meeting.state === 'cancelled') return err('cancelled')
  if (says !== null && says !== 'excused' && !hasBegun(meeting, deps.clock.now())) return err('not-begun')
  const asked = await listAsked(tx, meeting.id)
  const about = asked.filter((one) =>
    organizationId === 'all' ? one.isMember && one.says === null : one.organizationId === organizationId,
  )
  if (about.length === 0) return organizationId === 'all' ? ok(undefined) : err('not-asked')
  await sql`
    insert into meeting_attendance (meeting_id, collaboration_id, organization_id, says)
    select ${meeting.id}, ${meeting.collaborationId}, o, ${says} from unnest(${about.map((one) => one.organizationId)}::uuid[]) as o
    on conflict (meeting_id, organization_id) do update set says = excluded.says
    where meeting_attendance.says is distinct from excluded.says`.execute(tx)
  await recordDeed(tx, { deed: 'meeting.attendance-noted', chain: by, subject: { kind: 'meeting', id: meeting.id } })
  return ok(undefined)
}

/** Notes what was decided. @returns its id */
export async function noteDecision(
  { tx, deps }: MemberRequest,
  meeting: Meeting,
  what: string,
  by: string,
): Promise<string> {
  const id = deps.clock.newId()
  await sql`
    insert into meeting_decision (id, meeting_id, collaboration_id, what) values (${id}, ${meeting.id}, ${meeting.collaborationId}, ${what})`.execute(
    tx,
  )
  await recordDeed(tx, { deed: 'meeting.decided', chain: by, subject: { kind: 'meeting_decision', id } })
  return id
}
