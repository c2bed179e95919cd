import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Member } from '../../collaboration/index.ts'
import type { OwnSeat } from './own-seat-form.ts'

/** Keeps what an organization says of its seat; `seen`: the version of its stay that the form was filled from. */
export async function saveSeat(
  { tx }: MemberRequest,
  { id, organizationId }: Pick<Member, 'id' | 'organizationId'>,
  { mandate, contact, deputy, termUntil }: OwnSeat,
  seen: number,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } = await sql`
    update collaboration_member set contact_id = ${contact}, deputy_id = ${deputy}
    where id = ${id} and version = ${seen} and state = 'member'`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await sql`
    insert into table_member (member_id, mandate, term_until) values (${id}, ${mandate}, ${termUntil})
    on conflict (member_id) do update set mandate = excluded.mandate, term_until = excluded.term_until`.execute(tx)
  await recordDeed(tx, { deed: 'table.seat', chain: organizationId, subject: { kind: 'collaboration_member', id } })
  return ok(undefined)
}
