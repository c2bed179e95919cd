import { recordDeed } from '../../../kernel/audit.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { ActionState, AdoptedAction, Adoption, UpdateChannel } from '../model.ts'
import { decideMove, type ActionMoveRefusal, type Updater } from '../rules.ts'

export type UpdateRefusal = ActionMoveRefusal | 'changed-meanwhile'

export interface UpdateAsked {
  adoption: Adoption
  action: AdoptedAction
  /** The number the person saw: an update made since then is not overwritten. */
  seenNumber: number
  to: ActionState
  /** null: no note. */
  note: string | null
  via: UpdateChannel
  today: Day
  organizationLeft: boolean
  /** Staying at the same step without a note means "still so"; see `decideMove`. */
  confirms?: boolean
}

/**
 * Moves an action to a step, or adds a note where it stands. One row of history; the database carries it to the action,
 * and of two people at once only the first is kept.
 */
export async function updateAction(tx: Tx, updater: Updater, asked: UpdateAsked): Promise<Result<void, UpdateRefusal>> {
  const { adoption, action, to, note, today, organizationLeft, confirms = false } = asked
  if (action.stateNumber !== asked.seenNumber) return err('changed-meanwhile')
  const decision = decideMove(action.state, {
    to,
    by: updater.by,
    note,
    today,
    period: adoption.period,
    organizationLeft,
    confirms,
  })
  if (!decision.ok) return decision
  return insertUpdate(tx, updater, action, { to, note, via: asked.via, undoes: null })
}

/** Adds one row of history, which the database carries to the action. */
export async function insertUpdate(
  tx: Tx,
  { personId }: Updater,
  action: AdoptedAction,
  { to, note, via, undoes }: { to: ActionState; note: string | null; via: UpdateChannel; undoes: number | null },
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('action_update')
    .values({
      adopted_action_id: action.id,
      organization_id: action.organizationId,
      network_id: action.networkId,
      number: action.stateNumber + 1,
      from_state: action.state,
      to_state: to,
      note,
      via,
      undoes,
      person_id: personId,
    })
    .onConflict((conflict) => conflict.columns(['adopted_action_id', 'number']).doNothing()) // someone was quicker
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return err('changed-meanwhile')
  const chain = action.organizationId ?? action.networkId
  if (chain === null) throw new Error('an adopted action belongs to an organization or to a table')
  await recordDeed(tx, {
    deed: undoes === null ? 'action.updated' : 'action.undone',
    chain,
    subject: { kind: 'adopted_action', id: action.id },
    basis: `to-${to}`,
  })
  return ok(undefined)
}
