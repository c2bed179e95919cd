import type { OpenTimes } from './open-times.ts'
import { dayMs } from '../../kernel/wall-clock.ts'

/** Open or not at an instant. */
export interface OpenState {
  isOpen: boolean
  /** When it closes; null when it is closed, or open for a week at least: day and night. */
  until: Date | null
  /** When it opens; null when it is open, or when nothing says that it will. */
  next: Date | null
}

/** Open without a break for this long is « day and night ». */
const dayAndNight = 7 * dayMs

/**
 * What the hours say of an instant; null: not known. `times` come from the open-now function, or from what it filled.
 */
export function openState(times: OpenTimes | null, now: Date): OpenState | null {
  if (times === null || now >= times.until) return null
  const current = times.ranges.find(({ from, until }) => from <= now && now < until)
  if (current === undefined)
    return { isOpen: false, until: null, next: times.ranges.find(({ from }) => from > now)?.from ?? null }
  const left = current.until.getTime() - now.getTime()
  // What ends with the stretch that was computed lasts longer than it, as far as anyone knows.
  const isAlways = left >= dayAndNight || (current.until >= times.until && left >= dayMs)
  return { isOpen: true, until: isAlways ? null : current.until, next: null }
}
