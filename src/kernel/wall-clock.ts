/** Milliseconds of a calendar day without a clock change. */
export const dayMs = 86_400_000
const minuteMs = 60_000

/** A time zone with what was computed of it: asking `Intl` costs a hundred times what remembering does. */
interface Zone {
  format: Intl.DateTimeFormat
  /** UTC day → offset at its start, ms. */
  offsets: Map<number, number>
}

const zones = new Map<string, Zone>()
/** An import may name any zone and any day: what is kept stays small. */
const keptZones = 200
const keptDays = 4000

function zoneNamed(timeZone: string): Zone {
  const known = zones.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const made = { format, offsets: new Map<number, number>() }
  if (zones.size >= keptZones) zones.clear()
  zones.set(timeZone, made)
  return made
}

/** Whether `Intl` knows this IANA zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    zoneNamed(timeZone)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function computeOffset({ format }: Zone, instant: number): number {
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (
    format.format(instant).match(/\d+/g) ?? []
  ).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000
}

function offsetAtDayStart(zone: Zone, utcDay: number): number {
  const known = zone.offsets.get(utcDay)
  if (known !== undefined) return known
  if (zone.offsets.size >= keptDays) zone.offsets.clear()
  const made = computeOffset(zone, utcDay * dayMs)
  zone.offsets.set(utcDay, made)
  return made
}

/** What the zone adds to UTC at an instant (ms since 1970), ms: −14,400,000 in Montréal in summer. */
export function offsetAt(timeZone: string, instant: number): number {
  const zone = zoneNamed(timeZone)
  const utcDay = Math.floor(instant / dayMs)
  const before = offsetAtDayStart(zone, utcDay)
  return before === offsetAtDayStart(zone, utcDay + 1) ? before : computeOffset(zone, instant)
}

/**
 * The instant (ms since 1970) of a time on the wall: `day` counted from 1970-01-01, `minutes` after its midnight (1440 and
 * more: the days after). An hour that is skipped in spring is read as the hour after, one that comes twice in autumn as
 * the first, as RFC 5545 and `Temporal` do.
 */
export function instantOf(timeZone: string, day: number, minutes: number): number {
  const wall = day * dayMs + minutes * minuteMs
  const zone = zoneNamed(timeZone)
  const utcDay = Math.floor(wall / dayMs)
  const before = offsetAtDayStart(zone, utcDay - 1)
  const after = offsetAtDayStart(zone, utcDay + 2)
  if (before === after) return wall - before
  const early = wall - before
  const late = wall - after
  return computeOffset(zone, early) !== before && computeOffset(zone, late) === after ? late : early
}

/** What the wall shows at an instant: the day counted from 1970-01-01, and minutes after its midnight. */
export function wallOf(timeZone: string, instant: number): { day: number; minutes: number } {
  const wall = instant + offsetAt(timeZone, instant)
  const day = Math.floor(wall / dayMs)
  return { day, minutes: Math.floor((wall - day * dayMs) / minuteMs) }
}
