import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { listFollowing, type Scope } from '../change/change-meeting.ts'
import type { Meeting, MeetingState } from '../model.ts'

const deedOf = { cancelled: 'meeting.cancelled', convened: 'meeting.reconvened' } as const

/**
 * Cancels a meeting, or convenes it again; alone, or with those that follow in its series.
 *
 * @returns ids of those that changed
 */
export async function moveMeeting(
  { tx }: MemberRequest,
  meeting: Meeting,
  { to, scope, by }: { to: MeetingState; scope: Scope; by: string },
): Promise<Result<string[], 'changed-meanwhile'>> {
  const following = scope === 'one' ? [] : await listFollowing(tx, meeting)
  const ids = [meeting, ...following].filter(({ state }) => state !== to).map(({ id }) => id)
  const { rows } = await sql<{ id: string }>`
    update meeting set state = ${to} where id = any (${ids}::uuid[]) and state <> ${to} returning id`.execute(tx)
  if (rows.length === 0) return err('changed-meanwhile')
  await recordDeed(tx, { deed: deedOf[to], chain: by, subject: { kind: 'meeting', id: meeting.id }, basis: scope })
  return ok(rows.map(({ id }) => id))
}
