import type { MemberRequest } from '../../../kernel/http/index.ts'
import { followActivity, listAsked, movePair } from '../../survey/index.ts'
import type { Session, Training } from '../model.ts'
import { listSessions } from '../queries.ts'
import { activityId, activityOf } from './activity-of.ts'

/** After a session was added, moved, cancelled or put back: what is asked around it goes with it. */
export async function followSessions(
  request: MemberRequest,
  training: Training,
  session: Pick<Session, 'id'>,
): Promise<void> {
  const { tx, today } = request
  const asked = (await listAsked(tx, [activityId(training, session)]))[0]
  if (asked === undefined) return
  const activity = activityOf(training, await listSessions(tx, [training.id]), session)
  if (activity !== null) await followActivity(request, activity)
  if ((activity === null) !== asked.isDown) await movePair(request, asked.pair, activity === null, today)
}
