import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { canDo, definitionToChange } from '../definition-context.ts'
import { definitionsOfTerm } from '../queries.ts'
import { recordEvent } from '../record-event.ts'
import { stateOf } from '../rules.ts'

export type MoveRefusal = 'not-found' | 'moved' | 'other-open'

/** The organization, or the coordination, that proposes takes its proposal back, or puts it before the others again; what they answered stays. */
export async function moveProposal(
  request: MemberRequest,
  move: 'withdraw' | 'restore',
): Promise<Result<void, MoveRefusal>> {
  const found = await definitionToChange(request, move)
  if (found === null) return err('not-found')
  if (!canDo(move, found)) return err('moved')
  const { tx } = request
  const { id, networkId, termId, organizationId } = found.definition
  const others = await definitionsOfTerm(tx, [networkId], termId)
  if (move === 'restore' && others.some((one) => stateOf(one) === 'open')) return err('other-open')
  await recordEvent(request, found.definition, { kind: move, organizationId })
  const deed = { withdraw: 'definition.withdrawn', restore: 'definition.restored' }[move]
  await recordDeed(tx, { deed, chain: networkId, subject: { kind: 'shared_definition', id } })
  return ok(undefined)
}
