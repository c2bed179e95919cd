import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { present } from '../../../tests/present.ts'
import { dayMs, instantOf, wallOf } from '../wall-clock.ts'
import { calendarZones, type CalendarZone } from './calendar-event.ts'
import { timeZoneLines } from './time-zones.ts'

/** The hours of a day on the wall that exist once: those that come twice are written in UTC, and those that are skipped never. */
function hoursOnce(zone: CalendarZone, day: number): number[] {
  const starts = Array.from({ length: 24 }, (_, hour) => instantOf(zone, day, hour * 60 + 30))
  return starts.filter((start, hour) => {
    const isSkipped = wallOf(zone, start).minutes !== hour * 60 + 30
    return !isSkipped && wallOf(zone, start + 3_600_000).minutes !== hour * 60 + 30
  })
}

it.each(calendarZones)('%s in full gives the instants of the runtime, each hour around every change', (zone) => {
  const file = ['BEGIN:VCALENDAR', ...timeZoneLines(zone), 'END:VCALENDAR', ''].join('\r\n')
  const read = new ICAL.Timezone(present(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vtimezone')))
  const differing: string[] = []
  let asked = 0
  for (let year = 2026; year <= 2030; year++)
    for (const [month, days] of [
      [0, 2],
      [2, 16],
      [6, 2],
      [9, 40],
    ] as const)
      for (let day = Date.UTC(year, month, 1) / dayMs; day < Date.UTC(year, month, 1 + days) / dayMs; day++)
        for (const instant of hoursOnce(zone, day)) {
          const { minutes } = wallOf(zone, instant)
          const date = new Date(day * dayMs)
          const wall = new ICAL.Time(
            {
              year: date.getUTCFullYear(),
              month: date.getUTCMonth() + 1,
              day: date.getUTCDate(),
              hour: Math.floor(minutes / 60),
              minute: minutes % 60,
              second: 0,
              isDate: false,
            },
            read,
          )
          asked += 1
          if (wall.toUnixTime() * 1000 !== instant) differing.push(new Date(instant).toISOString())
        }

  expect(differing).toEqual([])
  expect(asked).toBeGreaterThan(7000)
})
