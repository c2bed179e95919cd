import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { convene, localOf, tellMeetings } from '../../meeting/index.ts'
import type { DatePoll, Moment } from '../model.ts'
import { movePoll } from '../move-poll.ts'
import { stateNow } from '../rules.ts'

/**
 * Chooses a moment to come: the meeting is convened, and everyone asked who is still there gets the invitation.
 *
 * @param version what the person saw: someone else may have chosen, cancelled or opened again since
 * @returns the id of the meeting
 */
export async function chooseMoment(
  request: MemberRequest,
  poll: DatePoll,
  moment: Moment,
  { organizationId, version }: { organizationId: string; version: number },
): Promise<Result<string, 'changed-meanwhile'>> {
  const { tx, deps } = request
  const now = deps.clock.now()
  const standing = { ...poll, state: stateNow(poll, now) }
  const moved = await movePoll(request, standing, { to: 'chosen', slotId: moment.id }, { organizationId, version })
  if (!moved.ok) return err('changed-meanwhile')
  const { day, time: from } = localOf(moment.startsAt, poll.timeZone)
  const { time: to } = localOf(moment.endsAt, poll.timeZone)
  const convened = await convene(
    tx,
    {
      collaborationId: poll.collaborationId,
      organizationId,
      kind: 'meeting',
      titleFr: poll.language === 'fr' ? poll.title : null,
      titleEn: poll.language === 'en' ? poll.title : null,
      day,
      from,
      to,
      timeZone: poll.timeZone,
      place: poll.place,
      link: null,
      recurrence: null,
    },
    { now },
  )
  if (!convened.ok)
    throw new Error(`a moment that was proposed cannot be convened: ${JSON.stringify(convened.refusal)}`)
  await sql`update date_poll set meeting_id = ${convened.value} where id = ${poll.id}`.execute(tx)
  const { rows: alsoTell } = await sql<{ email: string; language: Language }>`
    select email, language from sec.told_of_date(${poll.id})`.execute(tx)
  await tellMeetings(request, { ids: [convened.value], telling: 'convened', alsoTell })
  return ok(convened.value)
}
