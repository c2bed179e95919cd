import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { HelpRequest } from '../model.ts'
import { mayMoveRequest, stateAfter, type RequestMove, type RequestSide } from '../rules.ts'

/**
 * Does one thing with a request, for the side that the person stands on; who answers is from then on in charge of it.
 *
 * @param seen the version on the page
 */
export async function moveRequest(
  { tx, who }: MemberRequest,
  request: HelpRequest,
  { move, sides, seen }: { move: RequestMove; sides: readonly RequestSide[]; seen: number },
): Promise<Result<void, 'not-found' | 'changed-meanwhile'>> {
  const { id, state, version } = request
  if (sides.length === 0) return err('not-found')
  if (!mayMoveRequest(state, move, sides) || version !== seen) return err('changed-meanwhile')
  const isAsked = sides.includes('asked')
  const to = stateAfter[move] ?? state
  const answers = isAsked && (move === 'take' || move === 'answer')
  const follows = !isAsked && move === 'take'
  const { numAffectedRows } = await sql`
    update initiative_request set state = ${to},
      answerer_id = case when ${answers} then ${who.personId}::uuid else answerer_id end,
      asker_id = case when ${follows} then ${who.personId}::uuid else asker_id end
    where id = ${id} and version = ${seen}`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: `initiative.help-${move}`,
    chain: isAsked ? request.toId : request.fromId,
    subject: { kind: 'initiative_request', id },
  })
  return ok(undefined)
}
