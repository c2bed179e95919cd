import { describe, expect, it } from 'vitest'
import {
  acts,
  consentStandings,
  endStates,
  relations,
  roles,
  taskStates,
  type Act,
  type Role,
  type TaskState,
} from './model.ts'
import { grantOf, mayAct } from './rules.ts'
import { transitions } from './transitions.ts'

/**
 * Who may, written a second time from the contract (referral.md 2.2) and in another shape: by role, what they may from each state. `!`: only with a consent in force or an
 * override.
 */
const contract: Readonly<Record<Role, Partial<Record<TaskState, string>>>> = {
  requester: {
    draft: 'save !submit',
    requested: '!answer withdraw youth-withdraws',
    accepted: 'cancel youth-withdraws',
    'in-progress': 'cancel youth-withdraws',
    'on-hold': 'cancel youth-withdraws',
  },
  'requester-supervisor': {
    draft: 'mark-error',
    requested: '!answer withdraw youth-withdraws mark-error',
    accepted: 'cancel youth-withdraws mark-error',
    rejected: 'mark-error',
    'in-progress': 'cancel youth-withdraws mark-error',
    'on-hold': 'cancel youth-withdraws mark-error',
    completed: 'mark-error',
    cancelled: 'mark-error',
    failed: 'mark-error',
  },
  specialist: {
    requested: '!open !ask !accept decline',
    accepted: 'cancel',
    'in-progress': 'cancel',
    'on-hold': 'cancel',
  },
  intake: { requested: '!open !ask !accept decline', accepted: 'cancel', 'in-progress': 'cancel', 'on-hold': 'cancel' },
  'receiver-worker': {
    requested: 'youth-withdraws',
    accepted: 'start record-contact set-appointment hold fail cancel youth-withdraws',
    'in-progress': 'record-contact set-appointment hold complete fail cancel youth-withdraws',
    'on-hold': 'resume fail cancel youth-withdraws',
  },
  'receiver-supervisor': { accepted: 'cancel', 'in-progress': 'cancel', 'on-hold': 'cancel' },
  'worker-elsewhere': {},
  'police-member': {},
  'organization-admin': {},
  'platform-admin': {},
  youth: {
    requested: 'youth-withdraws',
    accepted: 'youth-withdraws',
    'in-progress': 'youth-withdraws',
    'on-hold': 'youth-withdraws',
  },
}

const askers: readonly Role[] = ['requester', 'requester-supervisor']
const receivers: readonly Role[] = ['specialist', 'intake', 'receiver-worker', 'receiver-supervisor']

const cells = taskStates.flatMap((state) =>
  acts.flatMap((act) =>
    roles.flatMap((role) =>
      consentStandings.flatMap((consent) => relations.map((relation) => ({ state, act, role, consent, relation }))),
    ),
  ),
)

function isInContract({ state, act, role, consent, relation }: (typeof cells)[number]): boolean {
  const side = askers.includes(role)
    ? relation === 'own'
    : receivers.includes(role)
      ? relation === 'named-receiver'
      : relation === 'own' || relation === 'suspended'
  const said = (contract[role][state] ?? '').split(' ')
  return side && (said.includes(act) || (said.includes(`!${act}`) && (consent === 'active' || consent === 'override')))
}

describe('who may do what with a referral', () => {
  it('is, in all of 50,160 cells, what the contract says', () => {
    expect(cells).toHaveLength(50_160)
    const wrong = cells.filter((cell) => mayAct(cell) !== isInContract(cell))

    expect(wrong.slice(0, 5)).toEqual([])
  })

  it('is nothing for who is no party, and nothing but a withdrawal once an organization is suspended', () => {
    const may = cells.filter((cell) => mayAct(cell))

    expect(may.filter(({ relation }) => relation === 'not-a-party')).toEqual([])
    expect(new Set(may.filter(({ relation }) => relation === 'suspended').map(({ act }) => act))).toEqual(
      new Set(['youth-withdraws']),
    )
  })

  it('leaves the clock one deed: what nobody answered goes back', () => {
    const clock = acts.flatMap((act) =>
      taskStates
        .filter((state) => mayAct({ act, state, role: 'clock', consent: 'active', relation: 'own' }))
        .map((state) => [act, state]),
    )

    expect(clock).toEqual([['expire', 'requested']])
  })

  it('lets nothing leave a state that is an end, but an error that a second person marks', () => {
    const after = transitions.filter(({ from }) => endStates.some((one) => one === from)).map(({ act }) => act)

    expect(new Set<Act>(after)).toEqual(new Set(['mark-error']))
  })

  it('leads from a draft to an end through the receiver, or never left', () => {
    const reached = new Set<TaskState>(['draft'])
    for (const _ of taskStates)
      for (const { from, to, act } of transitions)
        if (reached.has(from) && act !== 'submit' && act !== 'mark-error') reached.add(to)

    expect([...reached]).toEqual(['draft'])
  })

  it('gives every state that goes on someone who answers for it', () => {
    for (const state of ['draft', 'requested', 'accepted', 'in-progress', 'on-hold'] as const)
      expect(transitions.some(({ from, by }) => from === state && by.length > 0)).toBe(true)
  })
})

describe('what may be read', () => {
  it('is content for a receiver only while a consent or an override stands and the work goes on', () => {
    for (const { state, role, consent, relation } of cells) {
      if (grantOf({ state, role, consent, relation }) !== 'sealed-content' || role === 'requester') continue
      expect(['requested', 'accepted', 'in-progress', 'on-hold']).toContain(state)
      expect(['active', 'override']).toContain(consent)
      expect(relation).toBe('named-receiver')
    }
  })

  it('is nothing for who is no party, of the platform, of the police elsewhere, or suspended', () => {
    for (const { state, role, consent, relation } of cells) {
      const isOut =
        relation === 'not-a-party' ||
        relation === 'suspended' ||
        ['worker-elsewhere', 'police-member', 'organization-admin', 'platform-admin', 'youth'].includes(role)
      if (isOut) expect(grantOf({ state, role, consent, relation })).toBe('none')
    }
  })
})
