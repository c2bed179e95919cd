import type { Clock } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Adoption } from '../model.ts'
import { listAdopted } from '../queries.ts'
import { mostOwnActions } from '../rules.ts'
import { recordPlanDeed } from '../adoption-lock.ts'
import { lastRank } from './choose-actions.ts'

export interface OwnActionAsked {
  adoption: Adoption
  objectiveNumber: number
  titleFr: string
  titleEn: string
  statementFr: string | null
  statementEn: string | null
}

/** Adds an action that the plan does not have, under one of its objectives, at the end of the order. @returns its id */
export async function addOwnAction(
  tx: Tx,
  clock: Clock,
  { adoption, objectiveNumber, titleFr, titleEn, statementFr, statementEn }: OwnActionAsked,
): Promise<Result<string, 'too-many'>> {
  const present = await listAdopted(tx, adoption.id)
  if (present.filter(({ actionId }) => actionId === null).length >= mostOwnActions) return err('too-many')
  const id = clock.newId()
  await tx
    .insertInto('adopted_action')
    .values({
      id,
      adoption_id: adoption.id,
      organization_id: adoption.organizationId,
      network_id: adoption.networkId,
      catalogue_version: adoption.catalogueVersion,
      action_id: null,
      objective_number: objectiveNumber,
      title_fr: titleFr,
      title_en: titleEn,
      statement_fr: statementFr,
      statement_en: statementEn,
      rank: lastRank(present) + 1,
      person_id: null,
      starts_on: null,
      due_on: null,
      effort: null,
    })
    .execute()
  await recordPlanDeed(tx, adoption, { deed: 'action.added', kind: 'adopted_action', id, basis: 'own' })
  return ok(id)
}
