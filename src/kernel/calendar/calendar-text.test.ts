import { describe, expect, it } from 'vitest'
import { calendarText, calendarZones, type CalendarEvent, type CalendarZone } from './index.ts'
import { at, meeting, published } from './test-events.ts'
import { readCalendar, readOccurrences } from './test-read-calendar.ts'

const startsOf = (events: readonly CalendarEvent[], before = '2027-12-31T00:00:00Z'): string[] =>
  readOccurrences(published(events), new Date(before)).map(({ start }) => start)

describe('a calendar file', () => {
  it('is a published calendar that programs read again every six hours', () => {
    const { calendar } = readCalendar(published([meeting()]))

    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Outaouais')
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT6H')
    expect(String(calendar.getFirstPropertyValue('x-published-ttl'))).toBe('PT6H')
  })

  it('asks no program to come back for what was mailed once', () => {
    const text = calendarText([meeting()], { name: 'Rencontre', lang: 'fr', method: 'REQUEST' })

    expect(text).toContain('METHOD:REQUEST\r\n')
    expect(text).not.toMatch(/REFRESH-INTERVAL|X-PUBLISHED-TTL/)
  })

  it('says what identifies an event, and that it changed', () => {
    const [event] = readCalendar(published([meeting({ sequence: 3, modifiedAt: at('2026-10-02T14:05:00Z') })])).events

    expect(event?.uid).toBe('one@tisserin.test')
    expect(event?.sequence).toBe(3)
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-10-02T14:05:00Z')
    expect(String(event?.component.getFirstPropertyValue('last-modified'))).toBe('2026-10-02T14:05:00Z')
  })

  it('says the place, the description and the page of an event when there are some, and nothing otherwise', () => {
    const full = meeting({
      place: 'Gatineau; salle 2',
      description: 'Deux\npoints',
      url: 'https://tisserin.test/fr/a,b?c=é',
    })
    const [event] = readCalendar(published([full])).events

    expect(event?.location).toBe('Gatineau; salle 2')
    expect(event?.description).toBe('Deux\npoints')
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://tisserin.test/fr/a,b?c=%C3%A9')
    expect(published([meeting()])).not.toMatch(/LOCATION|DESCRIPTION|\r\nURL/)
  })

  it('names nobody who attends or convenes', () => {
    expect(published([meeting({ place: 'Hull', description: 'Ordre du jour' })])).not.toMatch(
      /ATTENDEE|ORGANIZER|CONTACT|mailto/i,
    )
  })

  it('marks a cancelled event as cancelled, and keeps it', () => {
    expect(readOccurrences(published([meeting({ isCancelled: true })]), at('2028-01-01T00:00:00Z'))).toMatchObject([
      { uid: 'one@tisserin.test', isCancelled: true },
    ])
  })

  it('cancels all that a mail calls off', () => {
    expect(calendarText([meeting()], { name: 'Rencontre', lang: 'fr', method: 'CANCEL' })).toContain('STATUS:CANCELLED')
  })

  it('without an event is still a calendar that programs accept', () => {
    const { calendar, events } = readCalendar(published([]))

    expect(events).toEqual([])
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1)
  })

  it('says the same, to the byte, as long as nothing changed', () => {
    expect(published([meeting()])).toBe(published([meeting()]))
  })

  it('holds in full each zone that it names, and no other', () => {
    const text = published([meeting(), meeting({ uid: 'two@tisserin.test', timeZone: 'America/Blanc-Sablon' })])

    expect(text.match(/TZID:.*/g)).toEqual(
      ['TZID:America/Toronto\r', 'TZID:America/Blanc-Sablon\r'].map((one) => one.trim()),
    )
  })
})

describe.each(calendarZones)('in %s', (timeZone) => {
  /** Offset in hours in winter and in summer. */
  const offsets: Readonly<Record<CalendarZone, readonly [number, number]>> = {
    'America/Toronto': [5, 4],
    'America/Halifax': [4, 3],
    'America/Blanc-Sablon': [4, 4],
  }
  const [winter, summer] = offsets[timeZone]
  const onWall = (day: string, hours: number): Date => new Date(Date.parse(`${day}T13:30:00Z`) + hours * 3_600_000)

  it.each([
    ['the day before clocks go forward in 2026', '2026-03-07', winter],
    ['the day they do', '2026-03-08', summer],
    ['the day before they go back in 2026', '2026-10-31', summer],
    ['the day they do', '2026-11-01', winter],
    ['the day before they go forward in 2027', '2027-03-13', winter],
    ['the day they do', '2027-03-14', summer],
    ['the day before they go back in 2027', '2027-11-06', summer],
    ['the day they do', '2027-11-07', winter],
  ])('reads 13:30 on %s as the instant that was meant', (_when, day, offset) => {
    const start = onWall(day, offset)
    const event = meeting({ timeZone, start, end: new Date(start.getTime() + 5_400_000) })

    expect(published([event])).toContain(`DTSTART;TZID=${timeZone}:${day.replaceAll('-', '')}T133000\r\n`)
    expect(readOccurrences(published([event]), at('2028-01-01T00:00:00Z'))).toMatchObject([
      { start: start.toISOString(), end: event.end.toISOString() },
    ])
  })

  it('keeps a weekly meeting at the same hour across both changes of 2026', () => {
    const start = onWall('2026-03-03', winter)
    const days = ['2026-03-03', '2026-03-10', '2026-03-17']
    const weekly = meeting({
      timeZone,
      start,
      end: new Date(start.getTime() + 3_600_000),
      recurrence: { every: 1, unit: 'week' },
      until: onWall('2026-11-10', winter),
    })
    const read = startsOf([weekly])

    expect(read.slice(0, 3)).toEqual(days.map((day) => onWall(day, day < '2026-03-08' ? winter : summer).toISOString()))
    expect(read.slice(-3)).toEqual(
      ['2026-10-27', '2026-11-03', '2026-11-10'].map((day) =>
        onWall(day, day < '2026-11-01' ? summer : winter).toISOString(),
      ),
    )
    expect(read).toHaveLength(37)
  })

  it('finds the moved and the cancelled occurrence of a monthly series, on either side of a change', () => {
    const start = onWall('2026-09-01', summer)
    const series = meeting({
      timeZone,
      start,
      end: new Date(start.getTime() + 3_600_000),
      recurrence: { every: 1, unit: 'month', nth: 1 },
      until: onWall('2027-04-06', summer),
    })
    const moved = meeting({
      timeZone,
      replaces: onWall('2026-11-03', winter),
      start: onWall('2026-11-05', winter),
      end: new Date(onWall('2026-11-05', winter).getTime() + 3_600_000),
      sequence: 1,
      title: 'Rencontre déplacée',
    })
    const cancelled = meeting({
      timeZone,
      replaces: onWall('2027-04-06', summer),
      start: onWall('2027-04-06', summer),
      end: new Date(onWall('2027-04-06', summer).getTime() + 3_600_000),
      isCancelled: true,
    })
    const read = readOccurrences(published([series, moved, cancelled]), at('2028-01-01T00:00:00Z'))

    expect(read.map(({ start: at, isCancelled }) => [at, isCancelled])).toEqual([
      [onWall('2026-09-01', summer).toISOString(), false],
      [onWall('2026-10-06', summer).toISOString(), false],
      [onWall('2026-11-05', winter).toISOString(), false],
      [onWall('2026-12-01', winter).toISOString(), false],
      [onWall('2027-01-05', winter).toISOString(), false],
      [onWall('2027-02-02', winter).toISOString(), false],
      [onWall('2027-03-02', winter).toISOString(), false],
      [onWall('2027-04-06', summer).toISOString(), true],
    ])
    expect(read[2]?.title).toBe('Rencontre déplacée')
  })
})

describe('a series', () => {
  it('comes every second week, as long as it is said to', () => {
    const start = at('2026-10-20T17:00:00Z')
    const fortnightly = meeting({ start, recurrence: { every: 2, unit: 'week' }, until: at('2026-11-17T18:00:00Z') })

    expect(startsOf([fortnightly])).toEqual([
      '2026-10-20T17:00:00.000Z',
      '2026-11-03T18:00:00.000Z',
      '2026-11-17T18:00:00.000Z',
    ])
  })

  it('comes on the last weekday of every third month', () => {
    const start = at('2026-09-24T17:00:00Z')
    const quarterly = meeting({
      start,
      recurrence: { every: 3, unit: 'month', nth: -1 },
      until: at('2027-06-24T17:00:00Z'),
    })

    expect(startsOf([quarterly])).toEqual([
      '2026-09-24T17:00:00.000Z',
      '2026-12-31T18:00:00.000Z',
      '2027-03-25T17:00:00.000Z',
      '2027-06-24T17:00:00.000Z',
    ])
  })

  it('names an occurrence by the time of the series, though it was moved to another zone', () => {
    const series = meeting({ recurrence: { every: 1, unit: 'week' }, until: at('2026-12-08T18:30:00Z') })
    const moved = meeting({
      timeZone: 'America/Halifax',
      replaces: at('2026-12-01T18:30:00Z'),
      start: at('2026-12-02T15:00:00Z'),
      end: at('2026-12-02T16:00:00Z'),
    })
    const text = published([series, moved])

    expect(text).toContain('RECURRENCE-ID;TZID=America/Toronto:20261201T133000')
    expect(startsOf([series, moved])).toContain('2026-12-02T15:00:00.000Z')
    expect(startsOf([series, moved])).not.toContain('2026-12-01T18:30:00.000Z')
  })
})

it('tells apart the two hours that come twice in autumn', () => {
  const first = meeting({ uid: 'a@tisserin.test', start: at('2026-11-01T05:30:00Z'), end: at('2026-11-01T06:00:00Z') })
  const second = meeting({ uid: 'b@tisserin.test', start: at('2026-11-01T06:30:00Z'), end: at('2026-11-01T07:30:00Z') })

  expect(startsOf([first, second])).toEqual(['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'])
})
