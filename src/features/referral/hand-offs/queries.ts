import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { handOffColumns, handOffJoins, type HandOff } from '../hand-off/queries.ts'
import type { HandOffFilter } from './hand-off-filter.ts'

/** What concerns the person: theirs, or of an organization that they lead. Policies say who may know of it. */
const within = ({
  shown,
  code,
}: HandOffFilter) => sql`(h.from_id = sec.person() or exists (select from sec.handoff_roles(h)))
  and case ${shown}::text when 'going' then h.ended_at is null or (h.variant = 'urgent' and h.state = 'done' and h.youth_told_at is null)
    when 'followed' then h.from_id = sec.person() and h.state = 'done' else h.ended_at is not null end
  and (${code}::text is null or h.request_id::text like ${code} || '%' or exists (select from referral_task t where t.request_id = h.request_id and t.id::text like ${code} || '%'))`

export async function countHandOffs(tx: Tx, filter: HandOffFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from referral_handoff h where ${within(filter)}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** What presses first: what ends soonest, then what was proposed first. `limit` in rows. */
export async function listHandOffs(
  tx: Tx,
  { limit, offset, ...filter }: HandOffFilter & { limit: number; offset: number },
): Promise<HandOff[]> {
  const { rows } = await sql<HandOff>`
    select ${handOffColumns} from (select h.* from referral_handoff h where ${within(filter)}
      order by h.ended_at desc nulls first, coalesce(h.tell_by, h.overlap_until::timestamptz, h.proposed_at), h.id limit ${limit} offset ${offset}) s
      join referral_handoff h on h.id = s.id ${handOffJoins}
    order by h.ended_at desc nulls first, coalesce(h.tell_by, h.overlap_until::timestamptz, h.proposed_at), h.id`.execute(
    tx,
  )
  return rows
}
