import { describe, expect, it } from 'vitest'
import { parseDay, type Day } from '../../../kernel/clock.ts'
import { aNet } from '../layout/test-nets-drawn.ts'
import { organizationsOfBoth } from './both-days.ts'
import { daysAsked } from './route.tsx'

const last = parseDay('2026-12-01') as Day
const asked = (query: string) => daysAsked(new URLSearchParams(query), last)

describe('the two dates of an address', () => {
  it.each([
    ['', ['2025-12-01', '2026-12-01'], false],
    ['du=2026-01-15', ['2026-01-15', '2026-12-01'], false],
    ['from=2026-06-01&to=2026-01-01', ['2026-01-01', '2026-06-01'], false],
    ['du=hier', ['2025-12-01', '2026-12-01'], true],
    ['au=2027-01-01', ['2025-12-01', '2026-12-01'], true],
  ])('%s', (query, days, isWrong) => {
    expect(asked(query)).toEqual({ days, isWrong })
  })
})

it('gives both drawings the organizations of either day, each once', () => {
  const { organizations, ...net } = aNet({ count: 6, ties: 0, regions: 1 })
  const before = { ...net, organizations: organizations.slice(0, 4) }
  const after = { ...net, organizations: organizations.slice(2) }

  expect(
    organizationsOfBoth(before, after)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(organizations.map(({ id }) => id))
})
