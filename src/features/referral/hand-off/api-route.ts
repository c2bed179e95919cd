import {
  memberGet,
  memberPost,
  notFound,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { json, refuse, refusedWithLine, undoable } from '../api/answers.ts'
import { readSaid, sentHandOff, sentHandOffAct } from '../api/sent.ts'
import { workdayAfter } from '../workday-after.ts'
import { actOnHandOff, sendHandOff } from './act-on-hand-off.ts'
import { actsOf, listHandOffsOf, listOthers, listSeats, listSuccessors, listTeams, type HandOff } from './queries.ts'

/* Hand-offs, for the sealed pages of one's browser: as the rest of the API, in `api/route.ts`. */

const largest = 12_000_000

/** What a program needs of one. */
const brief = (one: HandOff) => ({
  id: one.id,
  requestId: one.requestId,
  taskId: one.taskId,
  seat: one.taskId === null ? 'lead' : 'owner',
  organizationId: one.organizationId,
  toOrganizationId: one.toOrganizationId,
  fromId: one.fromId,
  toId: one.toId,
  toTeamId: one.toTeamId,
  reason: one.reason,
  urgent: one.variant === 'urgent',
  state: one.state,
  overlapDays: one.overlapDays,
  overlapUntil: one.overlapUntil,
  version: one.version,
  may: actsOf(one),
})

async function of({ tx, params }: MemberRequest): Promise<Answer> {
  const requestId = params['id'] ?? ''
  const [handOffs, seats] = [await listHandOffsOf(tx, requestId), await listSeats(tx, requestId)]
  if (handOffs.length === 0 && seats.length === 0) return notFound()
  const lead = seats.find(({ seat }) => seat === 'lead')
  return json({
    handOffs: handOffs.map(brief),
    seats: await Promise.all(
      seats.map(async (seat) => ({
        ...seat,
        people: await listSuccessors(tx, requestId, seat),
        teams: await listTeams(tx, requestId, seat),
      })),
    ),
    organizations:
      lead === undefined
        ? []
        : (await listOthers(tx, requestId, lead)).map(({ id, taskId, reads }) => ({ id, taskId, reads })),
  })
}

async function propose(request: MemberRequest): Promise<Answer> {
  const { tx, form } = request
  const said = readSaid(form, sentHandOff)
  if (said === null) return refuse('unreadable', 422)
  const { requestId } = said.handOff
  const seats = await listSeats(tx, requestId)
  const sent = await undoable(tx, () => sendHandOff(tx, form, said, workdayAfter(request)))
  if (sent.ok) return json({ done: sent.value })
  if (sent.refusal === 'not-yours') return notFound()
  const chain = seats.find(({ taskId }) => taskId === said.handOff.taskId)?.organizationId ?? ''
  return refusedWithLine(request, {
    deed: 'referral.hand-off-proposed',
    chain,
    subject: requestId,
    refusal: sent.refusal,
  })
}

async function act({ tx, form }: MemberRequest): Promise<Answer> {
  const said = readSaid(form, sentHandOffAct)
  if (said === null) return refuse('unreadable', 422)
  const refusal = await actOnHandOff(tx, said)
  if (refusal === 'not-yours') return notFound()
  return refusal === null || refusal === 'repeated' ? json({ done: refusal ?? 'done' }) : refuse(refusal, 409, 'audit')
}

export const handOffApiRoutes: Route[] = [
  memberPost('referral.api-hand-off', addresses.apiHandOffs, propose, { once: false, maxBytes: largest }),
  memberPost('referral.api-hand-off-act', addresses.apiHandOffAct, act, { once: false, maxBytes: 20_000 }),
  memberGet('referral.api-hand-offs', addresses.apiHandOffsOf, of),
]
