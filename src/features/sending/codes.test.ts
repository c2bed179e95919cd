import { expect, it } from 'vitest'
import * as here from '../../islands/referral/codes.ts'
import { monthsAfter } from '../../islands/referral/days.ts'
import * as handOffs from '../referral/hand-off/model.ts'
import * as model from '../referral/model.ts'

it('gives the browser the very codes that the server knows', () => {
  expect([...here.priorities]).toEqual([...model.priorities])
  expect([...here.purposes]).toEqual([...model.purposes])
  expect([...here.contentClasses]).toEqual([...model.contentClasses])
  expect([...here.channels]).toEqual([...model.channels])
  expect([...here.methods].toSorted()).toEqual([...model.consentMethods].toSorted())
  expect([...here.capacities]).toEqual([...model.capacities])
  expect([...here.overrideGrounds]).toEqual([...model.overrideGrounds])
  expect([...here.handOffReasons]).toEqual([...handOffs.handOffReasons])
  expect(here.longestOverrideHours).toBe(model.longestOverrideHours)
  expect([here.usualMonths, here.longestMonths]).toEqual([model.usualConsentMonths, model.longestConsentMonths])
})

it('ends a consent on the same day of a later month, or on its last', () => {
  expect(monthsAfter('2026-12-02', 6)).toBe('2027-06-02')
  expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28')
  expect(monthsAfter('2027-01-31', 1)).toBe('2027-02-28')
  expect(monthsAfter('2026-12-02', 12)).toBe('2027-12-02')
})
