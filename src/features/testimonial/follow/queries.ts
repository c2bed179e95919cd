import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Who } from '../../../kernel/session.ts'
import type { Testimonial } from '../model.ts'
import { patternsOf, testimonialColumns } from '../queries.ts'
import type { TestimonialState } from '../rules.ts'

/** null: not narrowed. */
export interface FollowFilter {
  text: string | null
  state: TestimonialState | null
}

type Follower = Pick<Who, 'personId' | 'led'>

/** Their own, and what they answer for; the rows of others are refused by the database too. */
const within = ({
  personId,
  led,
}: Follower) => sql`(t.person_id = ${personId} or (t.state in ('waiting', 'published') and (
  t.organization_id = any (${[...led]}::uuid[])
  or (t.organization_id = any ((select sec.coordinated_organizations())::uuid[]) and (
    not exists (select from membership m where m.organization_id = t.organization_id and m.role = 'lead' and m.until_day is null)
    or exists (select from membership m where m.organization_id = t.organization_id and m.person_id = t.person_id
      and m.role = 'lead' and m.until_day is null))))))`

/** What waits for this person to consent for an organization. */
const awaits = ({ personId }: Follower) => sql`(t.state = 'waiting' and t.person_id <> ${personId})`

/** Those to decide on first, then the newest. */
export async function listFollowed(
  tx: Tx,
  who: Follower,
  { filter, limit, offset }: { filter: FollowFilter; limit: number; offset: number },
): Promise<{ testimonials: Testimonial[]; total: number }> {
  const { rows } = await sql<Testimonial & { total: number }>`
    select ${testimonialColumns}, (count(*) over ())::integer as total
    from testimonial t left join organization o on o.id = t.organization_id left join person p on p.id = t.person_id
    where ${within(who)} and (${filter.state}::text is null or t.state = ${filter.state})
      and sec.fold(concat_ws(' ', t.body, t.shown_name, t.function_title, p.name, o.name_fr, o.name_en)) like all (${patternsOf(filter.text)}::text[])
    order by ${awaits(who)} desc, t.created_at desc, t.id limit ${limit} offset ${offset}`.execute(tx)
  return { testimonials: rows.map(({ total: _total, ...one }) => one), total: rows[0]?.total ?? 0 }
}

/** How many wait for this person to consent for an organization. */
export async function countAwaiting(tx: Tx, who: Follower): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from testimonial t where ${within(who)} and ${awaits(who)}`.execute(tx)
  return rows[0]?.count ?? 0
}
