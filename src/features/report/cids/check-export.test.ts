import { describe, expect, it } from 'vitest'
import { checkExport } from './check-export.ts'
import { mutations } from './test-mutations.ts'
import { place, wholePlan } from './test-figures.ts'
import { writeExport } from './write-export.ts'

const sound = writeExport(wholePlan({ actions: 10 }))

describe('the check of an export', () => {
  it('lets a sound file go', () => {
    expect(checkExport(sound, place)).toEqual([])
  })

  it('knows dozens of ways to be wrong, each different', () => {
    const texts = mutations.map(({ apply }) => apply(sound))

    expect(mutations.length).toBeGreaterThanOrEqual(70)
    expect(new Set([sound, ...texts]).size).toBe(mutations.length + 1)
  })

  it.each(mutations)('refuses $what', ({ apply, code }) => {
    expect(checkExport(apply(sound), place).map((mistake) => mistake.code)).toContain(code)
  })

  it('refuses a file of another instance, and one whose times are of another zone', () => {
    expect(checkExport(sound, { ...place, baseUrl: 'https://ailleurs.invalid' })).not.toEqual([])
    expect(checkExport(sound, { ...place, timeZone: 'Europe/Paris' })).not.toEqual([])
  })
})
