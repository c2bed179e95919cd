import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { DatePoll, Saying } from '../model.ts'

/**
 * The person of the session answers, for an organization; their last answer counts.
 *
 * @param isAsked otherwise they come in by themselves, for a member where they do more than read
 */
export async function saveAnswers(
  { tx, who }: MemberRequest,
  poll: Pick<DatePoll, 'id'>,
  {
    organizationId,
    isAsked,
    answers,
  }: { organizationId: string; isAsked: boolean; answers: ReadonlyMap<string, Saying> },
): Promise<void> {
  if (!isAsked)
    await sql`
    insert into date_poll_participant (poll_id, person_id, organization_id) values (${poll.id}, ${who.personId}, ${organizationId})
    on conflict do nothing`.execute(tx)
  await sql`
    insert into date_poll_answer (poll_id, slot_id, person_id, says)
    select ${poll.id}, slot, ${who.personId}, says from unnest(${[...answers.keys()]}::uuid[], ${[...answers.values()]}::text[]) as said (slot, says)
    on conflict (slot_id, person_id) do update set says = excluded.says`.execute(tx)
  await recordDeed(tx, {
    deed: 'date-poll.answered',
    chain: organizationId,
    subject: { kind: 'date_poll', id: poll.id },
  })
}
