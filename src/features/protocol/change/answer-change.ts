import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { type AnswerKind, answersAfter } from '../../../field/index.ts'
import { canDoOnChange, changeToMove } from '../protocol-context.ts'
import { listAnswers } from '../queries.ts'
import { answeringSeats } from '../rules.ts'
import { recordEvent } from './record-event.ts'

/** Says what an organization of the person, which works by the protocol, thinks of a change; its last answer is the one that counts. */
export async function answerChange(
  request: MemberRequest,
  { organizationId, kind, reason }: { organizationId: string; kind: AnswerKind; reason: string | null },
): Promise<Result<void, 'not-found' | 'moved'>> {
  const found = await changeToMove(request, 'answer')
  if (found === null) return err('not-found')
  const { change, protocol, adopters } = found
  const { tx, who } = request
  const own = answeringSeats(
    who,
    protocol.seats,
    change.networkId,
    adopters.map(({ id }) => id),
  )
  if (!own.some((seat) => seat.organizationId === organizationId)) return err('not-found')
  const last = (await listAnswers(tx, [change.id])).find((one) => one.organizationId === organizationId)
  if (!canDoOnChange('answer', found) || !answersAfter(last?.kind ?? null).includes(kind)) return err('moved')
  await recordEvent(tx, change, { kind, organizationId, reason: kind === 'object' ? reason : null })
  const deed = { agree: 'protocol.agreed', object: 'protocol.objected', lift: 'protocol.objection-lifted' }[kind]
  await recordDeed(tx, { deed, chain: organizationId, subject: { kind: 'protocol_change', id: change.id } })
  return ok(undefined)
}
