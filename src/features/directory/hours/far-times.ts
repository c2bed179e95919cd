import { openTimes, stretchAround, type Hours, type OpenTimes } from '../../../field/index.ts'
import { dayMs } from '../../../kernel/wall-clock.ts'

/** How far the next opening is looked for, days after the stretch: most are of every week, a few of next year. */
const steps = [8, 45, 400]

/**
 * When these hours are open around now, and the first opening after that, however far (some thirteen months): a service of
 * every fourth Sunday never says « Closed » without saying until when. Null: not known.
 */
export function timesAround(all: readonly Hours[], now: Date): OpenTimes | null {
  const between = stretchAround(now)
  const times = openTimes(all, between)
  const last = times?.ranges.at(-1)
  if (times === null || times.until < between.until || (last && last.until >= between.until)) return times
  const far = openingAfter(all, between.until)
  return far === null ? times : { ...times, ranges: [...times.ranges, far] }
}

/** The first that begins at `after` or later; none is open there, or it would have been found before. */
function openingAfter(all: readonly Hours[], after: Date): OpenTimes['ranges'][number] | null {
  for (const days of steps) {
    const until = new Date(after.getTime() + days * dayMs)
    const found = openTimes(all, { from: after, until })?.ranges.find(({ from }) => from >= after)
    if (found !== undefined) return found
  }
  return null
}
