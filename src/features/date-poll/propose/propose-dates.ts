import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { proposedPerDay } from '../rules.ts'
import type { Proposal } from './proposal-form.ts'

const daySeconds = 24 * 3600

/** Seeks a date for a meeting: those who answer for each member are asked by the mail that follows. @returns its id */
export async function proposeDates(
  { tx, deps, lang }: MemberRequest,
  {
    collaborationId,
    organizationId,
    proposal,
  }: { collaborationId: string; organizationId: string; proposal: Proposal },
): Promise<Result<string, 'too-many'>> {
  if ((await deps.database.hit(`date-poll.propose:${organizationId}`, daySeconds)) > proposedPerDay)
    return err('too-many')
  const id = deps.clock.newId()
  const { title, place, timeZone, asksInvited, closesAt, moments } = proposal
  await sql`
    insert into date_poll (id, collaboration_id, proposed_by_id, title, language, place, time_zone, asks_invited, closes_at)
    values (${id}, ${collaborationId}, ${organizationId}, ${title}, ${lang}, ${place}, ${timeZone}, ${asksInvited}, ${closesAt})`.execute(
    tx,
  )
  await sql`
    insert into date_poll_slot (id, poll_id, starts_at, ends_at)
    select * from unnest(${moments.map(() => deps.clock.newId())}::uuid[], ${moments.map(() => id)}::uuid[],
      ${moments.map(({ startsAt }) => startsAt)}::timestamptz[], ${moments.map(({ endsAt }) => endsAt)}::timestamptz[])`.execute(
    tx,
  )
  await recordDeed(tx, { deed: 'date-poll.proposed', chain: organizationId, subject: { kind: 'date_poll', id } })
  return ok(id)
}
