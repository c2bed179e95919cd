import { describe, expect, it } from 'vitest'
import type { Day } from '../../kernel/clock.ts'
import { actionStates, type ActionState, type ActionUpdate, type Period } from './model.ts'
import { decideMove, decideUndo, moves, type Party } from './rules.ts'

const parties: readonly Party[] = ['lead', 'in-charge']
const period: Period = { kind: 'dates', startsOn: '2026-09-01' as Day, endsOn: '2027-08-31' as Day }
const aMove = { note: 'x', today: '2026-11-22' as Day, period, organizationLeft: false, confirms: false }
const everyMove = actionStates.flatMap((from) =>
  actionStates.flatMap((to) => parties.map((party) => ({ from, to, party, isAllowed: allows(from, to, party) }))),
)

function allows(from: ActionState, to: ActionState, party: Party): boolean {
  return moves[from][to]?.includes(party) ?? false
}

describe('the life of an action', () => {
  it('is decided for every state, and both parties may do something', () => {
    expect(Object.keys(moves).toSorted()).toEqual([...actionStates].toSorted())
    for (const party of parties) expect(everyMove.some((move) => move.party === party && move.isAllowed)).toBe(true)
  })

  it.each(everyMove.filter(({ isAllowed }) => isAllowed))('$from → $to by $party goes', ({ from, to, party }) => {
    expect(decideMove(from, { ...aMove, to, by: [party] })).toEqual({ ok: true, value: to })
  })

  it.each(everyMove.filter(({ isAllowed }) => !isAllowed))(
    '$from → $to by $party is refused',
    ({ from, to, party }) => {
      const refusal = moves[from][to] === undefined ? 'move-not-allowed' : 'wrong-party'

      expect(decideMove(from, { ...aMove, to, by: [party] })).toEqual({ ok: false, refusal })
    },
  )

  it.each(actionStates.flatMap((from) => actionStates.map((to) => [from, to] as const)))(
    '%s → %s is refused to who is neither lead nor in charge',
    (from, to) => {
      expect(decideMove(from, { ...aMove, to, by: [] }).ok).toBe(false)
    },
  )

  it('never starts before the first day, and goes on after the last one', () => {
    const move = { ...aMove, to: '20', by: ['lead'] } as const

    expect(decideMove('0', { ...move, today: '2026-08-31' as Day })).toEqual({ ok: false, refusal: 'not-begun' })
    expect(decideMove('0', { ...move, today: '2027-09-15' as Day })).toEqual({ ok: true, value: '20' })
  })

  it('stops when the organization leaves', () => {
    expect(decideMove('0', { ...aMove, to: '20', by: ['lead'], organizationLeft: true })).toEqual({
      ok: false,
      refusal: 'organization-left',
    })
  })

  it('stays where it is with a note, or when someone confirms, never by accident', () => {
    const still = { ...aMove, to: '50', by: ['lead'], note: null } as const

    expect(decideMove('50', still)).toEqual({ ok: false, refusal: 'note-missing' })
    expect(decideMove('50', { ...still, confirms: true })).toEqual({ ok: true, value: '50' })
    expect(decideMove('50', { ...still, note: 'Deux rencontres' })).toEqual({ ok: true, value: '50' })
  })
})

describe('undoing', () => {
  const at = new Date('2026-11-22T15:00:00Z')
  const last = (facts: Partial<ActionUpdate> = {}): ActionUpdate => ({
    number: 3,
    from: '20',
    to: '50',
    note: null,
    via: 'page',
    undoes: null,
    personId: 'me',
    at,
    ...facts,
  })
  const mine = { personId: 'me', by: ['in-charge'], now: at, organizationLeft: false } as const

  it('gives the state before, to its author or to a lead', () => {
    expect(decideUndo(last(), mine)).toEqual({ ok: true, value: '20' })
    expect(decideUndo(last({ personId: 'other' }), { ...mine, by: ['lead'] })).toEqual({ ok: true, value: '20' })
    expect(decideUndo(last({ personId: 'other' }), mine)).toEqual({ ok: false, refusal: 'not-yours' })
  })

  it('lasts 24 hours, to the minute', () => {
    const after = (hours: number, minutes = 0) => new Date(at.getTime() + hours * 3_600_000 + minutes * 60_000)

    expect(decideUndo(last(), { ...mine, now: after(24) }).ok).toBe(true)
    expect(decideUndo(last(), { ...mine, now: after(24, 1) })).toEqual({ ok: false, refusal: 'too-old' })
  })

  it.each(everyMove.filter(({ isAllowed }) => !isAllowed))(
    'going back $from → $to is refused to $party, as the move itself is',
    ({ from, to, party }) => {
      expect(decideUndo(last({ from: to, to: from }), { ...mine, by: [party] }).ok).toBe(false)
    },
  )

  it('has nothing to take back of a plan just adopted', () => {
    expect(decideUndo(null, mine)).toEqual({ ok: false, refusal: 'nothing-to-undo' })
  })
})
