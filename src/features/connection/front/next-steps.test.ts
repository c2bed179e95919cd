import { expect, it } from 'vitest'
import type { Gap } from '../gaps/find-gaps.ts'
import { firstGaps } from './next-steps.ts'

const gap = (kind: 'region-alone' | 'sector-missing' | 'sectors-apart', key: string): Gap => ({
  kind,
  key,
  regions: [],
  sectors: [],
  organizations: [],
  action: null,
  known: { answered: 0, of: 0 },
  isSure: true,
})

it('tells three things to do, of as many kinds as there are, the first of each', () => {
  const gaps = [
    gap('region-alone', 'r1'),
    gap('sector-missing', 'm1'),
    gap('sector-missing', 'm2'),
    gap('sectors-apart', 'a1'),
    gap('sectors-apart', 'a2'),
  ]

  expect(firstGaps(gaps).map(({ key }) => key)).toEqual(['m1', 'a1', 'r1'])
  expect(firstGaps(gaps.slice(1, 3)).map(({ key }) => key)).toEqual(['m1', 'm2'])
  expect(firstGaps([])).toEqual([])
})
