import type { CalendarZone } from './calendar-event.ts'
import { contentLine } from './content-line.ts'

/** One of the two times of a zone: since when by this rule, how it is called, and from which offset to which. */
interface Observance {
  kind: 'STANDARD' | 'DAYLIGHT'
  since: string
  /** Second Sunday of March, first Sunday of November, at 2 h; null: this time never ends. */
  rule: string | null
  from: string
  to: string
  name: string
}

/** Clocks change on these days since 2007 (Legal Time Act of Quebec, CQLR c. T-5.1, s. 2). */
const springForward = 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'
const fallBack = 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'

const withChanges = (winter: string, summer: string, letter: string): Observance[] => [
  { kind: 'DAYLIGHT', since: '20070311T020000', rule: springForward, from: winter, to: summer, name: `${letter}DT` },
  { kind: 'STANDARD', since: '20071104T020000', rule: fallBack, from: summer, to: winter, name: `${letter}ST` },
]

const observances: Readonly<Record<CalendarZone, readonly Observance[]>> = {
  'America/Toronto': withChanges('-0500', '-0400', 'E'),
  'America/Halifax': withChanges('-0400', '-0300', 'A'),
  'America/Blanc-Sablon': [
    { kind: 'STANDARD', since: '19700101T000000', rule: null, from: '-0400', to: '-0400', name: 'AST' },
  ],
}

const observanceLines = ({ kind, since, rule, from, to, name }: Observance): string[] => [
  `BEGIN:${kind}`,
  contentLine('DTSTART', since),
  ...(rule === null ? [] : [contentLine('RRULE', rule)]),
  contentLine('TZOFFSETFROM', from),
  contentLine('TZOFFSETTO', to),
  contentLine('TZNAME', name),
  `END:${kind}`,
]

/**
 * A zone in full (RFC 5545, 3.6.5), for programs that know none by name. It tells the rules in force since 2007: no event of
 * ours is older. A test compares it with the zones of the runtime.
 */
export const timeZoneLines = (zone: CalendarZone): string[] => [
  'BEGIN:VTIMEZONE',
  contentLine('TZID', zone),
  ...observances[zone].flatMap(observanceLines),
  'END:VTIMEZONE',
]
