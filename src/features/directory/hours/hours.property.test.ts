import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../kernel/clock.ts'
import { openTimes, stretchAround, type OpenRange } from '../../../field/hours/open-times.ts'
import { openingsOf } from './test-calendar.ts'
import { aCase } from './test-schedules.ts'
import { weekHours } from '../../../field/hours/week-hours.ts'

/*
 * The same hours computed twice: by ours, and from calendars written by others (test-calendar.ts), asked at each
 * quarter of an hour whether some opening holds it.
 */

const quarter = 15 * 60_000
const day = 96 * quarter

/** How long it is by the clock on the wall, which says 24 of the 25 hours of the day it is set back. */
function wallHours({ from, until }: OpenRange, timeZone: string): number {
  const onTheWall = (at: Date) =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDateTime()
  return onTheWall(from).until(onTheWall(until)).total('hours')
}

/** Open all but three quarters of an hour of the day that lasts 25 hours, from the day before. */
const longestDay: typeof aCase extends fc.Arbitrary<infer One> ? One : never = {
  now: '2027-11-07T05:37:00Z',
  timeZone: 'America/Toronto',
  schedules: [
    { id: 'schedule', freq: 'WEEKLY', dtstart: '2027-11-06', byday: 'SA', opens_at: '15:45', closes_at: '15:00' },
  ],
  status: 'active',
}

describe('when a service is open', () => {
  it(
    'agrees, at every quarter of an hour of sixteen days, with a calendar written by others',
    { timeout: 300_000 },
    () => {
      let asked = 0
      fc.assert(
        fc.property(aCase, ({ now, timeZone, schedules, status }) => {
          const between = stretchAround(new Date(now))
          const times = openTimes([{ schedules, timeZone, status }], between)
          const openings = status === 'active' ? openingsOf(schedules, timeZone, between) : []
          const end = times?.until ?? between.from
          const differing: string[] = []
          for (let at = between.from.getTime(); at < between.until.getTime(); at += quarter) {
            const expected = openings.some(([from, until]) => from <= at && at < until)
            const ours = times?.ranges.some(({ from, until }) => from.getTime() <= at && at < until.getTime()) ?? false
            if (ours !== expected) differing.push(new Date(at).toISOString())
            // Nothing opens once nothing is known.
            if (at >= end.getTime() && expected) differing.push(`unknown ${new Date(at).toISOString()}`)
            asked += 1
          }
          expect(differing.slice(0, 3)).toEqual([])
        }),
        { numRuns: 1500 },
      )
      expect(asked).toBeGreaterThan(2_000_000)
    },
  )

  it('says the same in the table of a week, day by day', () => {
    fc.assert(
      fc.property(aCase, ({ now, timeZone, schedules, status }) => {
        const differing: string[] = []
        const hours = [{ schedules, timeZone, status }]
        const first = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate()
        const week = weekHours(hours, first.toString() as Day, timeZone)
        const midnight = first.toZonedDateTime(timeZone).epochMilliseconds
        const between = { from: new Date(midnight - 2 * day), until: new Date(midnight + 9 * day) }
        const ranges = openTimes(hours, between)?.ranges ?? []
        for (let at = 0; at < 7 * 96; at += 1) {
          const zoned = first
            .toPlainDateTime()
            .add({ minutes: at * 15 })
            .toZonedDateTime(timeZone)
          const open = ranges.find(
            ({ from, until }) => +from <= zoned.epochMilliseconds && zoned.epochMilliseconds < +until,
          )
          // What the clocks skip or repeat, and what began before the first day, is not of the table.
          if (zoned.hour < 4 || (open && +open.from < midnight && wallHours(open, timeZone) <= 24)) continue
          const said = week?.some(({ day, spans }) => {
            const minutes = first.until(day.toString()).days * 1440
            return spans.some(({ from, until }) => minutes + from <= at * 15 && at * 15 < minutes + until)
          })
          if ((said ?? false) !== (open !== undefined)) differing.push(zoned.toString())
        }
        expect(differing.slice(0, 3)).toEqual([])
      }),
      { numRuns: 50, examples: [[longestDay]] },
    )
  })

  it('is in order, apart, and inside the stretch that was asked for', () => {
    fc.assert(
      fc.property(aCase, ({ now, timeZone, schedules, status }) => {
        const between = stretchAround(new Date(now))
        const ranges = openTimes([{ schedules, timeZone, status }], between)?.ranges ?? []
        const edges = ranges.flatMap(({ from, until }) => [from.getTime(), until.getTime()])
        expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b))
        expect(edges.every((edge) => edge >= between.from.getTime() && edge <= between.until.getTime())).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
