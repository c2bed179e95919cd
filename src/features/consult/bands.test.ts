import { describe, expect, it } from 'vitest'
import { regionCodes } from '../../field/index.ts'
import { areas, fewestAskers, widen, widenings } from './bands.ts'
import { ageBands } from './model.ts'

/** Organizations by the regions that they cover. */
const askersIn =
  (organizations: readonly (readonly string[])[]) =>
  async (regions: readonly string[]): Promise<number> =>
    organizations.filter((own) => regions.length === 0 || own.some((code) => regions.includes(code))).length

describe('bands', () => {
  it('stay as chosen where five organizations could have asked', async () => {
    const five = Array.from({ length: fewestAskers }, () => ['04'])
    expect(await widen({ age: '16-17', regions: ['04'] }, askersIn(five))).toEqual({ age: '16-17', regions: ['04'] })
  })

  it('widen together, to a wide age and an area, when four could have', async () => {
    const four = [...Array.from({ length: 4 }, () => ['04']), ['17']]
    expect(await widen({ age: '16-17', regions: ['04'] }, askersIn(four))).toEqual({
      age: '12-17',
      regions: ['04', '05', '17'],
    })
  })

  it('widen to everyone and the whole network when the area has too few', async () => {
    const far = [['04'], ['10'], ['11'], ['12'], ['16']]
    expect(await widen({ age: '21-24', regions: ['04'] }, askersIn(far))).toEqual({ age: '12-24', regions: [] })
  })

  it('are none when the whole network has too few', async () => {
    expect(await widen({ age: '21-24', regions: ['04'] }, askersIn([['04'], ['04'], ['04'], ['04']]))).toBeNull()
  })

  it('never leave out the age or the region that was chosen', () => {
    for (const age of ageBands)
      for (const code of regionCodes) {
        const [from = 0, to = 0] = age.split('-').map(Number)
        for (const wider of widenings({ age, regions: [code] })) {
          const [first = 0, last = 0] = wider.age.split('-').map(Number)
          expect(first <= from && to <= last).toBe(true)
          expect(wider.regions.length === 0 || wider.regions.includes(code)).toBe(true)
        }
      }
  })

  it('put each region in one area', () => {
    expect(areas.flatMap(({ regions }) => regions).toSorted()).toEqual(regionCodes.toSorted())
  })
})
