import { describe, expect, it } from 'vitest'
import {
  consentStandings,
  taskStates,
  type ConsentStanding,
  type Grant,
  type Relation,
  type Role,
  type TaskState,
} from './model.ts'
import { grantOf } from './rules.ts'

const going = ['requested', 'accepted', 'in-progress', 'on-hold'] as const
const ended = ['rejected', 'completed', 'cancelled', 'failed', 'entered-in-error'] as const

/** Examples by name, one after the other: who, where it stands, under which consent, and what they read. */
interface Example {
  role: Role
  relation: Relation
  state: TaskState
  consent: ConsentStanding
  reads: Grant
}

const of = (
  role: Role,
  relation: Relation,
  states: readonly TaskState[],
  consents: readonly ConsentStanding[],
  reads: Grant,
): Example[] => states.flatMap((state) => consents.map((consent) => ({ role, relation, state, consent, reads })))

const some: readonly ConsentStanding[] = ['active', 'ended']
const examples: readonly Example[] = [
  // A designated person or the intake reads what was sent to them, while it may be read.
  ...of('specialist', 'named-receiver', going, ['active', 'override'], 'sealed-content'),
  ...of('intake', 'named-receiver', going, ['active', 'override'], 'sealed-content'),
  ...of('specialist', 'named-receiver', going, ['none', 'proposed', 'refused', 'ended'], 'ended'),
  ...of('intake', 'named-receiver', going, ['none', 'proposed', 'refused', 'ended'], 'ended'),
  // Once it is over nobody who received reads more than the envelope.
  ...of('specialist', 'named-receiver', ended, some, 'ended'),
  ...of('intake', 'named-receiver', ended, some, 'ended'),
  ...of('receiver-worker', 'named-receiver', ended, some, 'ended'),
  // What was not sent does not exist for them.
  ...of('specialist', 'named-receiver', ['draft'], consentStandings, 'none'),
  ...of('intake', 'named-receiver', ['draft'], consentStandings, 'none'),
  // Who answers for it reads from the acceptance on.
  ...of('receiver-worker', 'named-receiver', ['requested'], some, 'envelope'),
  ...of(
    'receiver-worker',
    'named-receiver',
    ['accepted', 'in-progress', 'on-hold'],
    ['active', 'override'],
    'sealed-content',
  ),
  ...of('receiver-worker', 'named-receiver', ['accepted', 'in-progress', 'on-hold'], ['ended'], 'ended'),
  // Who leads sees that it exists, on both sides.
  ...of('receiver-supervisor', 'named-receiver', going, some, 'envelope'),
  ...of('requester-supervisor', 'own', taskStates, some, 'envelope'),
  // The author keeps what the author wrote, withdrawn or not, until it is an error.
  ...of(
    'requester',
    'own',
    ['draft', ...going, 'rejected', 'completed', 'cancelled', 'failed'],
    some,
    'sealed-content',
  ),
  ...of('requester', 'own', ['entered-in-error'], some, 'ended'),
  // The wrong side, no side, and everyone else.
  ...of('requester', 'named-receiver', ['requested'], some, 'none'),
  ...of('intake', 'own', ['requested'], some, 'none'),
  ...of('intake', 'not-a-party', ['requested'], some, 'none'),
  ...of('intake', 'suspended', ['requested'], some, 'none'),
  ...of('worker-elsewhere', 'not-a-party', going, some, 'none'),
  ...of('police-member', 'named-receiver', going, some, 'none'),
  ...of('organization-admin', 'own', going, some, 'none'),
  ...of('platform-admin', 'own', going, some, 'none'),
  ...of('youth', 'own', going, some, 'none'),
]

describe('what someone reads of a referral', () => {
  it('is told by a hundred and fifty examples at least', () => {
    expect(examples.length).toBeGreaterThanOrEqual(150)
    expect(new Set(examples.map((one) => JSON.stringify(one))).size).toBe(examples.length)
  })

  it.each(examples)('$role, $relation, $state, consent $consent: $reads', ({ reads, ...facts }) => {
    expect(grantOf(facts)).toBe(reads)
  })
})
