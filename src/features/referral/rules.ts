import type { Act, Actor, ConsentStanding, Grant, Relation, Role, TaskState } from './model.ts'
import { isEnded } from './model.ts'
import { transitionOf } from './transitions.ts'

/** On which side of a task each role stands. Roles of neither side do nothing with it. */
const sides: Readonly<Record<Actor, readonly Relation[]>> = {
  requester: ['own'],
  'requester-supervisor': ['own'],
  specialist: ['named-receiver'],
  intake: ['named-receiver'],
  'receiver-worker': ['named-receiver'],
  'receiver-supervisor': ['named-receiver'],
  'worker-elsewhere': [],
  'police-member': [],
  'organization-admin': [],
  'platform-admin': [],
  // A young person stops it whatever became of the organizations; the clock, likewise.
  youth: ['own', 'suspended'],
  clock: ['own', 'named-receiver', 'suspended'],
}

/** All that decides whether an act may be done. */
export interface ActFacts {
  act: Act
  state: TaskState
  role: Actor
  consent: ConsentStanding
  relation: Relation
}

/** Whether the act may be done: a line of the table says so, or it may not. The database's `sec.referral_may` says the same. */
export function mayAct({ act, state, role, consent, relation }: ActFacts): boolean {
  const found = transitionOf(act, state)
  if (found === null || !found.by.includes(role) || !sides[role].includes(relation)) return false
  return found.consents.length === 0 || found.consents.includes(consent)
}

export interface GrantFacts {
  state: TaskState
  role: Role
  consent: ConsentStanding
  relation: Relation
}

/**
 * What someone may read of a referral: derived from the task and the consent at the moment of reading, and edited by nobody. Content still needs
 * a wrap for a team of theirs: this says when the server gives one out. The database's `sec.referral_grant` says the same.
 */
export function grantOf({ state, role, consent, relation }: GrantFacts): Grant {
  if (!sides[role].includes(relation) || relation === 'suspended' || role === 'youth') return 'none'
  if (relation === 'own')
    return role === 'requester' ? (state === 'entered-in-error' ? 'ended' : 'sealed-content') : 'envelope'
  if (state === 'draft') return 'none'
  if (role === 'receiver-supervisor') return 'envelope'
  if (role === 'receiver-worker' && state === 'requested') return 'envelope'
  const stands = !isEnded(state) && (consent === 'active' || consent === 'override')
  return stands ? 'sealed-content' : 'ended'
}
