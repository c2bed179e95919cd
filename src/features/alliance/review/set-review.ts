import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'

/** Says when the alliance is looked at again; `seen`: the version of it that was read. */
export async function setReview(
  { tx }: MemberRequest,
  id: string,
  reviewOn: Day,
  { by, seen }: { by: string; seen: number },
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } = await sql`
    update collaboration set review_on = ${reviewOn} where id = ${id} and version = ${seen}`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: 'collaboration.review', chain: by, subject: { kind: 'collaboration', id } })
  return ok(undefined)
}
