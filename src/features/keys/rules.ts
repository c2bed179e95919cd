import { addDays, type Day } from '../../kernel/clock.ts'
import { bannerAfterHours, blockedAfterHours, drillLateAfterMonths } from './model.ts'

/** Where a team stands: `due`, someone left and the next holder renews; `late`, it is said to all; `blocked`, nothing comes in (security 5.6). */
export type Rotation = 'none' | 'due' | 'late' | 'blocked'

const hourMs = 3_600_000

/** @param since when someone left and no other key was made; null: nobody did */
export function rotationOf(since: Date | null, now: Date): Rotation {
  if (since === null) return 'none'
  const hours = (now.getTime() - since.getTime()) / hourMs
  if (hours >= blockedAfterHours) return 'blocked'
  return hours >= bannerAfterHours ? 'late' : 'due'
}

/** Whether a share of recovery has been silent for too long: since its last answer, or since it was made (security 5.7 d). */
export function isDrillLate(last: Day, today: Day): boolean {
  const [year = 0, month = 1, day = 1] = last.split('-').map(Number)
  const months = year * 12 + month - 1 + drillLateAfterMonths
  const first =
    `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01` as Day
  // A day that its month does not have goes over into the next one.
  return today > addDays(first, day - 1)
}

/** Two kinds, so that losing one loses nothing; asked before a first record opens. */
export const hasTwoWays = (kinds: readonly string[]): boolean => new Set(kinds).size >= 2
