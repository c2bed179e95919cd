import { expect, it } from 'vitest'
import type { Seen, TieKind } from './model.ts'
import {
  audienceOf,
  connectionRelations,
  connectionRights,
  freshnessOf,
  isAnswered,
  relationsToOrganization,
  strengthOfProof,
} from './rules.ts'
import { monthsBefore, yearBefore } from './months.ts'

const day = '2026-12-01'
/** Records of one month that name `of` organizations. */
const seen = (kind: TieKind, month: string, times = 1, of = 2): Seen => ({
  kind,
  month,
  times,
  weight: times / (of - 1),
})
const lasting = (kind: TieKind, from: string, months: number): Seen[] =>
  Array.from({ length: months }, (_, at) => ({
    ...seen(kind, monthsBefore(from, -at)),
    begun: at === 0 ? { times: 1, weight: 1 } : { times: 0, weight: 0 },
  }))

it.each<[string, Seen[], ReturnType<typeof strengthOfProof>]>([
  ['nothing', [], null],
  ['what is older than twelve months', [seen('activity', '2025-11', 9)], null],
  ['a seat at one table', [seen('committee', '2026-11')], 'know'],
  ['one meeting of forty', [seen('interaction', '2026-11', 1, 40)], 'know'],
  ['one meeting of two', [seen('interaction', '2026-11')], 'exchange'],
  ['four meetings of seventeen', [seen('interaction', '2026-11', 4, 17)], 'exchange'],
  ['an agreement alone', [seen('partnership', '2026-11')], 'exchange'],
  ['one joint activity', [seen('activity', '2026-11')], 'exchange'],
  ['two joint activities', [seen('activity', '2026-02'), seen('activity', '2026-11')], 'coordinate'],
  ['two campaigns of twenty', [seen('activity', '2026-02', 2, 20)], 'know'],
  ['an activity that lasts all year', lasting('activity', '2025-12', 13), 'exchange'],
  ['an agreement and a meeting', [seen('partnership', '2026-11'), seen('interaction', '2026-11')], 'coordinate'],
  ['an agreement and four activities', [seen('partnership', '2026-11'), seen('activity', '2026-05', 4)], 'integrate'],
  ['four activities without an agreement', [seen('activity', '2026-05', 4)], 'coordinate'],
])('proposes a strength from %s', (_, log, strength) => {
  expect(strengthOfProof(log, day)).toBe(strength)
})

it('counts a record that lasts once, whatever the months looked back', () => {
  const program = lasting('activity', '2024-01', 36)
  expect(strengthOfProof(program, day, 6)).toBe('exchange')
  expect(strengthOfProof([...program, seen('activity', '2026-10')], day, 6)).toBe('coordinate')
})

it.each([
  [null, 'unknown'],
  ['2026-12', 'recent'],
  ['2026-06', 'recent'],
  ['2026-05', 'ageing'],
  ['2025-12', 'ageing'],
  ['2025-11', 'dormant'],
] as const)('says how long ago the last exchange was: %s', (month, freshness) => {
  expect(freshnessOf(month, day)).toBe(freshness)
})

it('counts an answer for twelve months, to the day, leap days too', () => {
  expect(isAnswered(null, day)).toBe(false)
  expect(isAnswered('2025-12-01', day)).toBe(true)
  expect(isAnswered('2025-11-30', day)).toBe(false)
  expect(isAnswered('2026-12-02', day)).toBe(false)
  expect(yearBefore('2028-02-29')).toBe('2027-02-28')
})

it('refuses what the table of rights does not name', () => {
  for (const [deed, relations] of Object.entries(connectionRights))
    expect(
      relations.every((one) => connectionRelations.includes(one)),
      deed,
    ).toBe(true)
  const who = { networks: ['n', 'm'], coordinated: ['n'] }
  expect(audienceOf(who, 'n')).toBe('coordination')
  expect(audienceOf(who, 'm')).toBe('members')
  expect(audienceOf(who, 'x')).toBe(null)
  expect(relationsToOrganization({ organizations: ['o'] }, [], 'o')).toEqual(['reader'])
  expect(relationsToOrganization({ organizations: ['o'] }, ['o'], 'o')).toEqual(['worker', 'reader'])
  expect(relationsToOrganization({ organizations: ['o'] }, ['o'], 'p')).toEqual([])
})
