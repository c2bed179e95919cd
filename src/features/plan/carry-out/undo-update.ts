import type { Tx } from '../../../kernel/db/index.ts'
import { err, type Result } from '../../../kernel/result.ts'
import type { ActionUpdate, AdoptedAction } from '../model.ts'
import { decideUndo, type ActionUndoRefusal, type Updater } from '../rules.ts'
import { insertUpdate } from './update-action.ts'

export interface UndoAsked {
  action: AdoptedAction
  /** The last update of its history; null: it has none. */
  last: ActionUpdate | null
  /** The number of the update the person saw and takes back. */
  seenNumber: number
  now: Date
  organizationLeft: boolean
}

/** Takes the last update back: exactly the state before it, and both stay in the history. */
export async function undoUpdate(
  tx: Tx,
  updater: Updater,
  { action, last, seenNumber, now, organizationLeft }: UndoAsked,
): Promise<Result<void, ActionUndoRefusal | 'changed-meanwhile'>> {
  if (action.stateNumber !== seenNumber) return err('changed-meanwhile')
  const decision = decideUndo(last, { ...updater, now, organizationLeft })
  if (!decision.ok) return decision
  return insertUpdate(tx, updater, action, { to: decision.value, note: null, via: 'page', undoes: action.stateNumber })
}
