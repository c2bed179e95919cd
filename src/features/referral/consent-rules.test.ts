import { expect, it } from 'vitest'
import { consentRules } from './consent-rules.ts'

it('every age has one who consents, and the rule says where it comes from and who must still read it', () => {
  const { capacities, review, version } = consentRules()
  const at = (age: number) =>
    capacities
      .filter(({ ages }) => age >= ages.from && (ages.under === null || age < ages.under))
      .map(({ code }) => code)

  expect([0, 11, 13, 14, 17, 18, 24].map(at)).toEqual([
    ['representative'],
    ['representative'],
    ['representative'],
    ['minor-alone'],
    ['minor-alone'],
    ['adult'],
    ['adult'],
  ])
  expect(version).toBeGreaterThan(0)
  expect(review).toBe('to-be-reviewed-by-a-lawyer')
  for (const { source, href } of capacities)
    expect([source.length > 5, href.startsWith('https://')]).toEqual([true, true])
})
