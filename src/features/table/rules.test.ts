import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, parseDay, type Day } from '../../kernel/clock.ts'
import { levels, provinces } from './model.ts'
import { makesCircle, regionsOfLevel, scopeProblems, standingOfTerm, termNoticeDays, unseatedSectors } from './rules.ts'

const today = parseDay('2026-11-22') as Day

it('asks of each level the regions and the provinces that go with it, and nothing else', () => {
  for (const level of levels) {
    const one = { regions: ['04'], provinces: [] }
    const none = { regions: [], provinces: level === 'interprovincial' ? ['ON'] : [] }
    expect(scopeProblems(level, none).regions, level).toBe(regionsOfLevel[level] === 'some' ? 'no-region' : undefined)
    expect(scopeProblems(level, one).regions, level).toBe(
      regionsOfLevel[level] === 'none' ? 'regions-not-asked' : undefined,
    )
    expect(scopeProblems(level, { regions: ['04'], provinces }).provinces, level).toBe(
      level === 'interprovincial' ? undefined : 'provinces-not-asked',
    )
  }
  expect(scopeProblems('interprovincial', { regions: [], provinces: [] }).provinces).toBe('no-province')
})

it('tells of a term from some weeks before its last day, and says that it is over from the day after', () => {
  expect(standingOfTerm(null, today)).toBe('open')
  expect(standingOfTerm(addDays(today, termNoticeDays + 1), today)).toBe('running')
  expect(standingOfTerm(addDays(today, termNoticeDays), today)).toBe('ending')
  expect(standingOfTerm(today, today)).toBe('ending')
  expect(standingOfTerm(addDays(today, -1), today)).toBe('over')
})

it('lists the sectors that nobody sits for, in their fixed order, whoever is only invited', () => {
  expect(
    unseatedSectors([
      { state: 'member', sector: 'police' },
      { state: 'invited', sector: 'justice' },
      { state: 'left', sector: 'education' },
    ]),
  ).toEqual(['community', 'education', 'institutional', 'justice'])
})

it('sees a circle in a seat at oneself, and in any seat that leads back to where it begins', () => {
  expect(makesCircle([], { parent: 'a', child: 'a' })).toBe(true)
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 2 }), (chain) => {
      const standing = chain.slice(1).map((parent, place) => ({ child: chain[place] ?? '', parent }))
      expect(makesCircle(standing, { parent: chain[0] ?? '', child: chain.at(-1) ?? '' })).toBe(true)
      expect(makesCircle(standing, { parent: chain.at(-1) ?? '', child: 'z' })).toBe(false)
    }),
  )
})
