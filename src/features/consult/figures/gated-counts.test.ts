import { expect, it } from 'vitest'
import type { Day } from '../../../kernel/clock.ts'
import { gateCounts } from './gated-counts.ts'

it('lets out no count of one to four questions, nor one that a total would give back', () => {
  const rows = gateCounts([
    { month: '2026-10-01' as Day, asked: 14, couldHelp: 20, notAble: 9, unsure: 2 },
    { month: '2026-09-01' as Day, asked: 9, couldHelp: 12, notAble: 8, unsure: 6 },
    { month: '2026-08-01' as Day, asked: 3, couldHelp: 2, notAble: 0, unsure: 1 },
  ])
  expect(rows.at(-2)?.asked).toBe('withheld')
  const shown = rows.map(({ asked }) => asked).filter((n) => typeof n === 'number')
  expect(shown.length).toBeLessThan(rows.length - 1)
  for (const row of rows)
    for (const n of [row.asked, row['could-help'], row.not, row.unsure])
      expect(typeof n !== 'number' || n === 0 || n >= 5).toBe(true)
})
