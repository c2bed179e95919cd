import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../kernel/clock.ts'
import { actionStates, type ActionState, type ActionUpdate, type Period } from './model.ts'
import {
  checkDates,
  decideMove,
  decideUndo,
  mayOnPlan,
  movedByOne,
  moves,
  orderedByRanks,
  periodsOverlap,
  planRelations,
  planRights,
  refuseDates,
  relationOf,
  staysAfterLeaving,
  updaterOf,
  yearsNear,
  type ActionRelation,
  type PlanDeed,
} from './rules.ts'

const relations: readonly ActionRelation[] = ['lead', 'in-charge']
const both = relations
const period: Period = { kind: 'dates', startsOn: '2026-09-01' as Day, endsOn: '2027-08-31' as Day }
const aMove = { note: 'x', today: '2026-11-22' as Day, period, organizationLeft: false, confirms: false }
const everyMove = actionStates.flatMap((from) =>
  actionStates.flatMap((to) =>
    relations.map((relation) => ({ from, to, relation, isAllowed: allows(from, to, relation) })),
  ),
)

function allows(from: ActionState, to: ActionState, relation: ActionRelation): boolean {
  return moves[from][to]?.includes(relation) ?? false
}

describe('the life of an action', () => {
  it('is decided for every state, and both relations may do something', () => {
    expect(Object.keys(moves).toSorted()).toEqual([...actionStates].toSorted())
    for (const relation of relations)
      expect(everyMove.some((move) => move.relation === relation && move.isAllowed)).toBe(true)
  })

  it.each(everyMove.filter(({ isAllowed }) => isAllowed))('$from → $to by $relation goes', ({ from, to, relation }) => {
    expect(decideMove(from, { ...aMove, to, by: [relation] })).toEqual({ ok: true, value: to })
  })

  it.each(everyMove.filter(({ isAllowed }) => !isAllowed))(
    '$from → $to by $relation is refused',
    ({ from, to, relation }) => {
      const refusal = moves[from][to] === undefined ? 'move-not-allowed' : 'wrong-party'

      expect(decideMove(from, { ...aMove, to, by: [relation] })).toEqual({ ok: false, refusal })
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
    'going back $from → $to is refused to $relation, as the move itself is',
    ({ from, to, relation }) => {
      expect(decideUndo(last({ from: to, to: from }), { ...mine, by: [relation] }).ok).toBe(false)
    },
  )

  it('has nothing to take back of a plan just adopted', () => {
    expect(decideUndo(null, mine)).toEqual({ ok: false, refusal: 'nothing-to-undo' })
  })
})

const day = (text: string) => text as Day
const nobody = { personId: 'p', led: [], organizations: [], networks: [], coordinated: [] }
const organization = { organizationId: 'o', networkId: null }
const table = { organizationId: null, networkId: 'n' }

describe('who may do what with a plan', () => {
  const deeds = Object.keys(planRights) as PlanDeed[]

  it.each(deeds)('%s: exactly those the table names', (deed) => {
    for (const relation of planRelations)
      expect(mayOnPlan(deed, relation, { hasLeft: false })).toBe(
        (planRights[deed] as readonly string[]).includes(relation),
      )
  })

  it('only reads once the organization has left its last network', () => {
    for (const deed of deeds) expect(mayOnPlan(deed, 'lead', { hasLeft: true })).toBe(staysAfterLeaving.includes(deed))
  })

  it('never lets a coordinator read notes or change the plan of an organization', () => {
    expect(deeds.filter((deed) => mayOnPlan(deed, 'observer', { hasLeft: false }))).toEqual(['see'])
  })

  it.each([
    ['a lead', { ...nobody, led: ['o'], organizations: ['o'] }, organization, false, 'lead'],
    ['someone who works there', { ...nobody, organizations: ['o'] }, organization, false, 'member'],
    ['a coordinator of its network', { ...nobody, coordinated: ['n'] }, organization, true, 'observer'],
    ['someone of another organization', { ...nobody, led: ['p'], networks: ['n'] }, organization, false, null],
    ['the coordinator of a table', { ...nobody, coordinated: ['n'], networks: ['n'] }, table, true, 'lead'],
    ['someone of a table', { ...nobody, networks: ['n'] }, table, false, 'member'],
    ['someone of another table', { ...nobody, networks: ['m'], coordinated: ['m'] }, table, false, null],
  ] as const)('%s', (_who, who, adopter, isCoordinated, relation) => {
    expect(relationOf(who, adopter, { isCoordinated })).toBe(relation)
  })
})

describe('who updates an action', () => {
  it.each([
    ['a lead', { ...nobody, led: ['o'], organizations: ['o'] }, organization, ['lead']],
    ['a lead in charge of it', { ...nobody, personId: 'c', led: ['o'], organizations: ['o'] }, organization, both],
    ['who is in charge of it', { ...nobody, personId: 'c', organizations: ['o'] }, organization, ['in-charge']],
    ['a colleague', { ...nobody, organizations: ['o'] }, organization, []],
    ['who was in charge and left', { ...nobody, personId: 'c' }, organization, []],
    ['a coordinator of its network', { ...nobody, coordinated: ['n'], networks: ['n'] }, organization, []],
    ['the coordinator of a table', { ...nobody, coordinated: ['n'], networks: ['n'] }, table, ['lead']],
    ['the coordinator in charge of it', { ...nobody, personId: 'c', coordinated: ['n'], networks: ['n'] }, table, both],
    [
      'someone of a table in charge of it, who does not coordinate',
      { ...nobody, personId: 'c', networks: ['n'] },
      table,
      [],
    ],
  ] as const)('%s', (_who, who, adopter, by) => {
    expect(updaterOf(who, { ...adopter, personId: 'c' }).by).toEqual(by)
  })
})

describe('periods', () => {
  it.each([
    ['2026-08-31', ['2025-09-01', '2026-09-01', '2026-04-01', '2027-04-01']],
    ['2026-09-01', ['2026-09-01', '2027-09-01', '2026-04-01', '2027-04-01']],
    ['2027-03-31', ['2026-09-01', '2027-09-01', '2026-04-01', '2027-04-01']],
    ['2027-04-01', ['2026-09-01', '2027-09-01', '2027-04-01', '2028-04-01']],
  ])('on %s are the years that hold the day and the next ones', (today, starts) => {
    const years = yearsNear(day(today))

    expect(years.map(({ startsOn }) => startsOn)).toEqual(starts)
    expect(years[0]?.endsOn).toBe(addDays(day(`${Number(starts[0]?.slice(0, 4)) + 1}-09-01`), -1))
    expect(years[2]?.endsOn).toBe(addDays(day(`${Number(starts[2]?.slice(0, 4)) + 1}-04-01`), -1))
  })

  it('end after they begin, and last five years at most', () => {
    const check = (startsOn: string, endsOn: string) => checkDates({ startsOn: day(startsOn), endsOn: day(endsOn) })

    expect(check('2026-10-01', '2026-10-01')).toEqual({ ok: false, refusal: 'ends-before-start' })
    expect(check('2026-10-01', '2031-10-01')).toEqual({ ok: false, refusal: 'period-too-long' })
    expect(check('2026-10-01', '2031-09-30').ok).toBe(true)
  })

  it('overlap when they share one day', () => {
    const period = (startsOn: string, endsOn: string) => ({ startsOn: day(startsOn), endsOn: day(endsOn) })

    expect(periodsOverlap(period('2026-09-01', '2027-08-31'), period('2027-08-31', '2028-08-31'))).toBe(true)
    expect(periodsOverlap(period('2026-09-01', '2027-08-31'), period('2027-09-01', '2028-08-31'))).toBe(false)
  })
})

it('refuses dates before the period, and a due date before the start', () => {
  const period = { startsOn: day('2026-09-01') }
  const refuse = (startsOn: string | null, dueOn: string | null) =>
    refuseDates({ startsOn: startsOn as Day | null, dueOn: dueOn as Day | null }, period)

  expect(refuse('2026-08-31', null)).toEqual({ startsOn: 'before-period' })
  expect(refuse(null, '2026-08-31')).toEqual({ dueOn: 'before-period' })
  expect(refuse('2026-10-02', '2026-10-01')).toEqual({ dueOn: 'due-before-start' })
  expect(refuse('2026-09-01', '2026-09-01')).toEqual({})
  expect(refuse(null, '2030-01-01')).toEqual({})
})

describe('the order of actions', () => {
  it('moves one by one place, and stops at the ends', () => {
    expect(movedByOne(['a', 'b', 'c'], 'b', 'up')).toEqual(['b', 'a', 'c'])
    expect(movedByOne(['a', 'b', 'c'], 'b', 'down')).toEqual(['a', 'c', 'b'])
    expect(movedByOne(['a', 'b', 'c'], 'a', 'up')).toEqual(['a', 'b', 'c'])
    expect(movedByOne(['a', 'b', 'c'], 'c', 'down')).toEqual(['a', 'b', 'c'])
    expect(movedByOne(['a', 'b', 'c'], 'z', 'down')).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['nothing changed', [1, 2, 3, 4], 'abcd'],
    ['the last put first', [1, 2, 3, 1], 'dabc'],
    ['the first put third', [3, 2, 3, 4], 'bcad'],
    ['the first put last', [4, 2, 3, 4], 'bcda'],
    ['two exchanged', [2, 1, 3, 4], 'bacd'],
    ['numbers far apart', [999, 5, 10, 1], 'dbca'],
  ] as const)('follows the numbers typed: %s', (_what, numbers, expected) => {
    const items = ['a', 'b', 'c', 'd']

    expect(orderedByRanks(items, (item) => numbers[items.indexOf(item)] ?? 0).join('')).toBe(expected)
  })
})
