import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { leads } from '../../../kernel/rights.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { type AnswerKind, answersAfter } from '../../../field/index.ts'
import { canDo, definitionToChange } from '../definition-context.ts'
import { listAnswers } from '../queries.ts'
import { recordEvent } from '../record-event.ts'

export type AnswerRefusal = 'not-found' | 'moved'

/** Says what an organization of the person thinks of a proposal; its last answer is the one that counts. */
export async function answerDefinition(
  request: MemberRequest,
  { organizationId, kind, reason }: { organizationId: string; kind: AnswerKind; reason: string | null },
): Promise<Result<void, AnswerRefusal>> {
  const found = await definitionToChange(request, 'answer')
  if (found === null) return err('not-found')
  const { definition, seats } = found
  const { tx, who } = request
  const speaksFor = seats.some((seat) => seat.organizationId === organizationId) && leads(who, organizationId)
  if (!speaksFor) return err('not-found')
  const last = (await listAnswers(tx, [definition.id])).find((one) => one.organizationId === organizationId)
  if (!canDo('answer', found) || !answersAfter(last?.kind ?? null).includes(kind)) return err('moved')
  await recordEvent(request, definition, { kind, organizationId, reason: kind === 'object' ? reason : null })
  const deed = { agree: 'definition.agreed', object: 'definition.objected', lift: 'definition.objection-lifted' }[kind]
  await recordDeed(tx, { deed, chain: organizationId, subject: { kind: 'shared_definition', id: definition.id } })
  return ok(undefined)
}
