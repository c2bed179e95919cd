import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../kernel/clock.ts'
import {
  allowed,
  checkDates,
  mayOnPlan,
  moved,
  ordered,
  overlaps,
  refuseDates,
  standingOf,
  standings,
  staysAfterLeaving,
  yearsNear,
  type PlanDeed,
} from './rules-adoption.ts'

const day = (text: string) => text as Day
const nobody = { led: [], organizations: [], networks: [], coordinated: [] }
const organization = { organizationId: 'o', networkId: null }
const table = { organizationId: null, networkId: 'n' }

describe('who may do what with a plan', () => {
  const deeds = Object.keys(allowed) as PlanDeed[]

  it.each(deeds)('%s: exactly those the table names', (deed) => {
    for (const standing of standings)
      expect(mayOnPlan(deed, standing, { hasLeft: false })).toBe(
        (allowed[deed] as readonly string[]).includes(standing),
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
  ] as const)('%s', (_who, who, adopter, isCoordinated, standing) => {
    expect(standingOf(who, adopter, { isCoordinated })).toBe(standing)
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

    expect(overlaps(period('2026-09-01', '2027-08-31'), period('2027-08-31', '2028-08-31'))).toBe(true)
    expect(overlaps(period('2026-09-01', '2027-08-31'), period('2027-09-01', '2028-08-31'))).toBe(false)
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
    expect(moved(['a', 'b', 'c'], 'b', 'up')).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b', 'c'], 'b', 'down')).toEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b', 'c'], 'a', 'up')).toEqual(['a', 'b', 'c'])
    expect(moved(['a', 'b', 'c'], 'c', 'down')).toEqual(['a', 'b', 'c'])
    expect(moved(['a', 'b', 'c'], 'z', 'down')).toEqual(['a', 'b', 'c'])
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

    expect(ordered(items, (item) => numbers[items.indexOf(item)] ?? 0).join('')).toBe(expected)
  })
})
