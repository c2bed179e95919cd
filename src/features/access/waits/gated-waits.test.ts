import { expect, it } from 'vitest'
import { gateWaits, waitBands, type WaitCount } from './gated-waits.ts'

const count = (more: Partial<WaitCount> & Pick<WaitCount, 'n'>): WaitCount => ({
  region: '04',
  fromSector: 'community',
  toSector: 'education',
  band: 'day',
  ...more,
})

it('lets out no count of one to four referrals, nor one that sums would give back', () => {
  const rows = gateWaits([
    count({ n: 20 }),
    count({ n: 3, band: 'none' }),
    count({ n: 12, fromSector: 'justice' }),
    count({ n: 8, fromSector: 'justice', band: 'week' }),
    count({ n: 2, region: '17' }),
  ])
  const shown = rows.flatMap(({ all, bands }) => [all, ...waitBands.map((band) => bands[band])])
  for (const n of shown) expect(typeof n !== 'number' || n === 0 || n >= 5).toBe(true)
  const [community] = rows
  // 23 in all and 20 in a day would say that 3 had no answer.
  expect([typeof community?.all, typeof community?.bands.day].filter((kind) => kind === 'number').length).toBeLessThan(
    2,
  )
})

it('ends with all of them together', () => {
  const rows = gateWaits([count({ n: 30 }), count({ n: 12, band: 'week' })])
  expect(rows.at(-1)).toMatchObject({ of: null, all: 42 })
})
