import { expect, it } from 'vitest'
import { levels } from '../model.ts'
import { provincesStanding, tablesStanding } from './standing-of-tables.ts'

it('says yes to a table at each level where one works in the region and one for all of Quebec', () => {
  expect(
    tablesStanding([
      { level: 'regional', stage: 'active' },
      { level: 'national', stage: null },
    ]),
  ).toBe('yes')
})

it('says partly where one level is missing, or one of them does not work', () => {
  for (const level of levels) expect(tablesStanding([{ level, stage: 'active' }]), level).toBe('partly')
  expect(
    tablesStanding([
      { level: 'local', stage: 'dormant' },
      { level: 'provincial', stage: 'active' },
    ]),
  ).toBe('partly')
})

it('says nothing where nothing is recorded, rather than no', () => {
  expect(tablesStanding([])).toBeNull()
  expect(provincesStanding([{ level: 'national', stage: 'active' }])).toBeNull()
})

it('says yes to links with other provinces once an interprovincial table works', () => {
  expect(provincesStanding([{ level: 'interprovincial', stage: 'exploring' }])).toBe('partly')
  expect(provincesStanding([{ level: 'interprovincial', stage: 'agreed' }])).toBe('yes')
})
