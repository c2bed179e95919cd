import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { parseDay, type Day } from '../../kernel/clock.ts'
import { instantAt, localOf, parseClockTime, type ClockTime } from './local-time.ts'
import { meetingZones } from './model.ts'

const day = (text: string): Day => parseDay(text) ?? expect.unreachable()
const time = (text: string): ClockTime => parseClockTime(text) ?? expect.unreachable()

describe('an hour that is typed', () => {
  it.each([
    ['9:30', '09:30'],
    ['09:30', '09:30'],
    ['9h30', '09:30'],
    ['9 h 30', '09:30'],
    ['9 h', '09:00'],
    ['14', '14:00'],
    ['24:00', null],
    ['9:60', null],
    ['midi', null],
    ['', null],
    ['9:3', null],
  ])('%j is read as %s', (typed, read) => {
    expect(parseClockTime(typed)).toBe(read)
  })
})

describe('the instant that clocks show', () => {
  it.each([
    ['2027-03-14', '02:30', 'America/Toronto', null],
    ['2027-03-14', '03:00', 'America/Toronto', '2027-03-14T07:00:00.000Z'],
    ['2027-03-14', '02:30', 'America/Blanc-Sablon', '2027-03-14T06:30:00.000Z'],
    ['2026-11-01', '01:30', 'America/Toronto', '2026-11-01T05:30:00.000Z'],
    ['2026-11-01', '01:30', 'America/Halifax', '2026-11-01T04:30:00.000Z'],
    ['2026-11-01', '02:00', 'America/Toronto', '2026-11-01T07:00:00.000Z'],
  ])('%s %s in %s is %s', (on, at, zone, instant) => {
    expect(instantAt(day(on), time(at), zone)?.toISOString() ?? null).toBe(instant)
  })

  it('is what the standard of calendars says, in each zone, over every clock change', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 * 366 }),
        fc.integer({ min: 0, max: 24 * 4 - 1 }),
        fc.constantFrom(...meetingZones),
        (days, quarter, zone) => {
          const on = Temporal.PlainDate.from('2007-03-11').add({ days })
          const local = on.toPlainDateTime({ hour: Math.floor(quarter / 4), minute: (quarter % 4) * 15 })
          const instant = instantAt(day(on.toString()), time(local.toPlainTime().toString().slice(0, 5)), zone)
          const meant = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
          if (!meant.toPlainDateTime().equals(local)) expect(instant).toBeNull()
          else {
            expect(instant?.getTime()).toBe(meant.epochMilliseconds)
            if (instant !== null)
              expect(localOf(instant, zone)).toEqual({
                day: on.toString(),
                time: local.toPlainTime().toString().slice(0, 5),
              })
          }
        },
      ),
      {
        numRuns: 400,
        examples: [
          [0, 10, 'America/Toronto'],
          [238, 6, 'America/Halifax'],
        ],
      },
    )
  })
})
