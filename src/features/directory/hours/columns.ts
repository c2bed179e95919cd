import type { OpenTimes } from '../../../field/index.ts'

/** Reads the columns back: the text of a `tstzmultirange`, and the instant until which it is complete. */
export function timesOfColumns(openRanges: string | null, computedUntil: Date | string | null): OpenTimes | null {
  if (openRanges === null || computedUntil === null) return null
  const ranges = [...openRanges.matchAll(/\["?([^",]+)"?,"?([^")]+)"?\)/g)].map(([, from = '', until = '']) => ({
    from: readInstant(from),
    until: readInstant(until),
  }))
  return { ranges, until: new Date(computedUntil) }
}

/** `2026-11-22 13:30:00+00` as PostgreSQL writes it. */
const readInstant = (text: string): Date => new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'))
