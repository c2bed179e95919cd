import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { MeetingSettings } from '../model.ts'

/** Changes how members meet; `seen`: the version that the form was filled from, 0: nothing was chosen. */
export async function saveSettings(
  { tx }: MemberRequest,
  collaborationId: string,
  { quorum, place, timeZone, isPublished }: Omit<MeetingSettings, 'version'>,
  { seen, by }: { seen: number; by: string },
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } =
    seen === 0
      ? await sql`insert into meeting_settings (collaboration_id, quorum, place, time_zone, is_published)
          values (${collaborationId}, ${quorum}, ${place}, ${timeZone}, ${isPublished}) on conflict (collaboration_id) do nothing`.execute(
          tx,
        )
      : await sql`update meeting_settings set quorum = ${quorum}, place = ${place}, time_zone = ${timeZone}, is_published = ${isPublished}
          where collaboration_id = ${collaborationId} and version = ${seen}`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: 'meeting.settled', chain: by, subject: { kind: 'collaboration', id: collaborationId } })
  return ok(undefined)
}
