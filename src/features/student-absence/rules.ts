import { isAllowed, type Rights } from '../../kernel/rights.ts'
import type { AbsenceRule } from './model.ts'

/**
 * What a person is to the rule of a school. `lead`: leads the school; `worker`: does more than read there; `member`: is of it;
 * `partner`: is of an organization that the rule names.
 */
export const ruleRelations = ['lead', 'worker', 'member', 'partner'] as const
export type RuleRelation = (typeof ruleRelations)[number]

export const ruleDeeds = ['see', 'set', 'withdraw', 'put-back', 'open', 'count'] as const
export type RuleDeed = (typeof ruleDeeds)[number]

/** What can be done with it, and who may. The database says the same. */
export const ruleRights: Rights<RuleDeed, RuleRelation> = {
  see: ['lead', 'worker', 'member', 'partner'],
  set: ['lead'],
  withdraw: ['lead'],
  'put-back': ['lead'],
  open: ['lead', 'worker'],
  count: ['lead', 'worker'],
}

export const ruleStates = ['none', 'in-force', 'suspended', 'withdrawn'] as const
export type RuleState = (typeof ruleStates)[number]

/** What the life of a rule lets be done. A file is opened only while the agreement it rests on holds; what came of one can be told later. */
export const ruleMoves: Readonly<Record<RuleState, readonly RuleDeed[]>> = {
  none: ['see', 'set'],
  'in-force': ['see', 'set', 'withdraw', 'open', 'count'],
  suspended: ['see', 'set', 'withdraw', 'count'],
  withdrawn: ['see', 'set', 'put-back', 'count'],
}

/** `newest`: its last version; null: it has none. */
export function stateOf(newest: Pick<AbsenceRule, 'withdrawnAt' | 'rests'> | null): RuleState {
  if (newest === null) return 'none'
  if (newest.withdrawnAt !== null) return 'withdrawn'
  return newest.rests === 'yes' ? 'in-force' : 'suspended'
}

export const mayOnRule = (deed: RuleDeed, state: RuleState, relations: readonly RuleRelation[]): boolean =>
  ruleMoves[state].includes(deed) && isAllowed(ruleRights, deed, relations)
