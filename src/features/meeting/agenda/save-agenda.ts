import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Meeting } from '../model.ts'

/** Replaces the items of a meeting; `seen`: the version that the form was filled from, 0: nothing yet. */
export async function saveAgenda(
  { tx }: MemberRequest,
  { id, collaborationId }: Meeting,
  items: readonly string[],
  { seen, by }: { seen: number; by: string },
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } =
    seen === 0
      ? await sql`insert into meeting_agenda (meeting_id, collaboration_id, items) values (${id}, ${collaborationId}, ${[...items]}::text[])
          on conflict (meeting_id) do nothing`.execute(tx)
      : await sql`update meeting_agenda set items = ${[...items]}::text[] where meeting_id = ${id} and version = ${seen}`.execute(
          tx,
        )
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: 'meeting.agenda-written', chain: by, subject: { kind: 'meeting', id } })
  return ok(undefined)
}
