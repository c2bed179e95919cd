import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { AdoptedAction } from '../model.ts'
import { recordPlanDeed } from '../adoption-lock.ts'
import { mayBeInCharge } from '../people-in-charge.ts'

/** All that a lead says of an adopted action besides its step. Own words are null where the plan's are kept. */
export type ActionCard = Pick<
  AdoptedAction,
  | 'titleFr'
  | 'titleEn'
  | 'statementFr'
  | 'statementEn'
  | 'personId'
  | 'startsOn'
  | 'dueOn'
  | 'effort'
  | 'place'
  | 'targets'
  | 'outcomes'
>

/**
 * Saves what is said of an action. `seenVersion`: the one the form was filled from. The caller has checked the words and the
 * dates. `not-here`: whoever is newly named left meanwhile, or only reads there.
 */
export async function adaptAction(
  tx: Tx,
  { action, card, seenVersion }: { action: AdoptedAction; card: ActionCard; seenVersion: number },
): Promise<Result<void, 'changed-meanwhile' | 'not-here'>> {
  const isReassigned = card.personId !== action.personId
  if (isReassigned && card.personId !== null && !(await mayBeInCharge(tx, card.personId, action)))
    return err('not-here')
  const { numUpdatedRows } = await tx
    .updateTable('adopted_action')
    .set({
      title_fr: card.titleFr,
      title_en: card.titleEn,
      statement_fr: card.statementFr,
      statement_en: card.statementEn,
      person_id: card.personId,
      starts_on: card.startsOn,
      due_on: card.dueOn,
      effort: card.effort,
      place: card.place,
      targets: card.targets,
      outcomes: card.outcomes,
      version: seenVersion + 1,
    })
    .where('id', '=', action.id)
    .where('version', '=', seenVersion)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('changed-meanwhile')
  await recordPlanDeed(tx, action, {
    deed: 'action.adapted',
    kind: 'adopted_action',
    id: action.id,
    ...(isReassigned && { basis: card.personId === null ? 'nobody-in-charge' : 'person-named' }),
  })
  return ok(undefined)
}
