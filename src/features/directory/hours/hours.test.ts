import type { ServiceHours } from './service-hours.ts'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../kernel/clock.ts'
import type { Schedule, ServiceStatus } from '../model.ts'
import { openRanges, openTimes, stretchAround } from '../../../field/hours/open-times.ts'
import { dayWords, writeTime } from '../../../field/hours/presenter.ts'
import { openWords } from './presenter.ts'
import { openState } from '../../../field/hours/open-state.ts'
import { usualZone, zoneOfPlace } from './place-zone.ts'
import { weekHours } from '../../../field/hours/week-hours.ts'

const schedule = (one: Omit<Schedule, 'id'>): Schedule => ({ id: 'one', ...one })
const everyDay = 'MO,TU,WE,TH,FR,SA,SU'
const office = schedule({ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '08:30', closes_at: '16:30' })
const always = schedule({ freq: 'WEEKLY', byday: everyDay, opens_at: '00:00', closes_at: '23:59' })
const evenings = schedule({ freq: 'WEEKLY', byday: everyDay, opens_at: '18:00', closes_at: '02:00' })

const hours = (schedules: Schedule[], timeZone = usualZone, status: ServiceStatus = 'active'): ServiceHours => ({
  schedules,
  timeZone,
  status,
})
const at = (now: string, ...all: ServiceHours[]) =>
  openState(openTimes(all, stretchAround(new Date(now))), new Date(now))
const say = (now: string, lang: 'fr' | 'en', of: ServiceHours, address?: 'tu') =>
  openWords(at(now, of), of.status, {
    now: new Date(now),
    timeZone: of.timeZone,
    readerZone: usualZone,
    lang,
    ...(address ? { address } : {}),
  })

// November 23, 2026 is a Monday; Montréal is five hours behind UTC.
const mondayNoon = '2026-11-23T17:00:00Z'
const sunday = '2026-11-22T17:00:00Z'

describe('what is not known', () => {
  it.each([
    ['no schedule at all', []],
    ['a sentence only', [schedule({ description: { fr: 'Selon les semaines.' } })]],
    ['an hour of opening and none of closing', [schedule({ freq: 'WEEKLY', byday: 'MO', opens_at: '08:30' })]],
    ['an hour that does not exist', [schedule({ freq: 'WEEKLY', byday: 'MO', opens_at: '8h30', closes_at: '16:00' })]],
    [
      'opening and closing at the same time',
      [schedule({ freq: 'WEEKLY', byday: 'MO', opens_at: '00:00', closes_at: '00:00' })],
    ],
    ['a day that does not exist', [schedule({ dtstart: '2026-02-30', opens_at: '08:00', closes_at: '09:00' })]],
    [
      'a weekday that does not exist',
      [schedule({ freq: 'WEEKLY', byday: 'XX', opens_at: '08:00', closes_at: '09:00' })],
    ],
    [
      'every other week, of no known week',
      [schedule({ freq: 'WEEKLY', byday: 'MO', interval: 2, opens_at: '08:00', closes_at: '09:00' })],
    ],
    ['hours of no day', [schedule({ opens_at: '08:00', closes_at: '09:00' })]],
    ['hours that were valid until last year', [{ ...office, valid_to: '2025-12-31' }]],
    ['a closing day alone', [schedule({ dtstart: '2026-12-25' })]],
  ])('stays unknown, and is never said closed: %s', (_what, schedules) => {
    expect(openRanges(hours(schedules), stretchAround(new Date(mondayNoon)))).toBeNull()
    expect(say(mondayNoon, 'fr', hours(schedules))).toBe('Heures non connues\u00a0: appelez avant')
    expect(say(mondayNoon, 'fr', hours(schedules), 'tu')).toBe('Heures non connues\u00a0: appelle avant')
  })

  it('is unknown again once the schedules end, inside the same stretch', () => {
    const until = hours([{ ...office, valid_to: '2026-11-24' }])
    const times = openTimes([until], stretchAround(new Date(mondayNoon)))

    expect(openState(times, new Date(mondayNoon))?.isOpen).toBe(true)
    expect(openState(times, new Date('2026-11-25T04:59:00Z'))?.isOpen).toBe(false)
    expect(openState(times, new Date('2026-11-25T05:00:00Z'))).toBeNull()
  })
})

describe('what is known', () => {
  it('closes on a day the sheet says closed, and on no other holiday', () => {
    const closed = hours([office, schedule({ dtstart: '2026-11-23' })])

    expect(at(mondayNoon, closed)).toMatchObject({ isOpen: false, next: new Date('2026-11-24T13:30:00Z') })
    expect(at('2026-06-24T16:00:00Z', hours([office]))?.isOpen).toBe(true)
  })

  it('lets hours of one day take the place of the week’s, and the shorter stretch win', () => {
    const holidays = schedule({ valid_from: '2026-11-16', valid_to: '2026-11-30' })
    const oneMorning = schedule({ dtstart: '2026-11-23', opens_at: '9:00', closes_at: '11:00' })

    expect(at(mondayNoon, hours([office, holidays, oneMorning]))?.isOpen).toBe(false)
    expect(at('2026-11-23T15:00:00Z', hours([office, holidays, oneMorning]))?.isOpen).toBe(true)
    expect(at('2026-11-24T15:00:00Z', hours([office, holidays, oneMorning]))?.isOpen).toBe(false)
  })

  it.each(['temporarily closed', 'inactive', 'defunct'] as const)('is closed while the service is %s', (status) => {
    expect(at(mondayNoon, hours([always], usualZone, status))).toEqual({ isOpen: false, until: null, next: null })
  })

  it('is open without a break over midnights, clock changes and two schedules that touch', () => {
    for (const one of ['2026-03-08T06:59:59Z', '2026-11-01T06:30:00Z', '2026-11-23T05:00:00Z'])
      expect(at(one, hours([always]))).toEqual({ isOpen: true, until: null, next: null })
    const night = schedule({ freq: 'WEEKLY', byday: everyDay, opens_at: '16:30', closes_at: '08:30' })
    expect(at(mondayNoon, hours([night, { ...office, byday: everyDay }]))?.until).toBeNull()
  })

  it('is open when any of its places is', () => {
    expect(at('2026-11-23T23:30:00Z', hours([office]), hours([evenings]))?.isOpen).toBe(true)
    expect(at(mondayNoon, hours([]), hours([office]))?.isOpen).toBe(true)
  })

  it('reads the zone of the schedule before that of the place', () => {
    const named = { ...office, timezone_name: 'America/Blanc-Sablon' }

    expect(at('2026-11-23T12:45:00Z', hours([office]))?.isOpen).toBe(false)
    expect(at('2026-11-23T12:45:00Z', hours([named]))?.isOpen).toBe(true)
    expect(at('2026-11-23T12:45:00Z', hours([{ ...office, timezone_name: 'Nowhere/Land' }]))?.isOpen).toBe(false)
  })
})

describe('how it is said', () => {
  it.each([
    [mondayNoon, office, 'Ouvert jusqu’à 16\u00a0h\u00a030', 'Open until 4:30\u00a0p.m.'],
    ['2026-11-24T02:00:00Z', evenings, 'Ouvert jusqu’à 2\u00a0h', 'Open until 2\u00a0a.m.'],
    [sunday, office, 'Ouvre demain à 8\u00a0h\u00a030', 'Opens tomorrow at 8:30\u00a0a.m.'],
    ['2026-11-21T17:00:00Z', office, 'Ouvre lundi à 8\u00a0h\u00a030', 'Opens Monday at 8:30\u00a0a.m.'],
    [mondayNoon, evenings, 'Ouvre à 18\u00a0h', 'Opens at 6\u00a0p.m.'],
    [mondayNoon, always, 'Ouvert jour et nuit', 'Open day and night'],
    [
      sunday,
      schedule({ dtstart: '2026-12-01', opens_at: '12:00', closes_at: '13:00' }),
      'Ouvre le 1er décembre 2026 à midi',
      'Opens on December 1, 2026 at noon',
    ],
    [sunday, schedule({ dtstart: '2027-12-01', opens_at: '12:00', closes_at: '13:00' }), 'Fermé', 'Closed'],
  ])('at %s', (now, one, fr, en) => {
    expect(say(now, 'fr', hours([one]))).toBe(fr)
    expect(say(now, 'en', hours([one]))).toBe(en)
  })

  it('names the zone when the clock there is not the reader’s', () => {
    expect(say(sunday, 'fr', hours([office], 'America/Halifax'))).toContain('(heure de l’Atlantique)')
    expect(say(sunday, 'en', hours([office], 'America/Blanc-Sablon'))).toContain('(Atlantic')
  })

  it('tells a week, closing day and night included', () => {
    const lunch = [
      { ...office, closes_at: '12:00' },
      { ...office, opens_at: '13:00' },
    ]
    const week = weekHours([hours([...lunch, schedule({ dtstart: '2026-11-25' })])], '2026-11-22' as Day, usualZone)

    expect(week?.map((day) => dayWords(day, 'fr'))).toEqual([
      'Fermé',
      '8\u00a0h\u00a030 à midi et 13\u00a0h à 16\u00a0h\u00a030',
      '8\u00a0h\u00a030 à midi et 13\u00a0h à 16\u00a0h\u00a030',
      'Fermé',
      ...Array.from({ length: 2 }, () => '8\u00a0h\u00a030 à midi et 13\u00a0h à 16\u00a0h\u00a030'),
      'Fermé',
    ])
    expect(weekHours([hours([always])], '2026-10-29' as Day, usualZone)?.every(({ isWhole }) => isWhole)).toBe(true)
    expect(weekHours([hours([evenings])], '2026-11-22' as Day, usualZone)?.map((day) => dayWords(day, 'en'))[0]).toBe(
      '6\u00a0p.m. to 2\u00a0a.m.',
    )
    expect(weekHours([hours([])], '2026-11-22' as Day, usualZone)).toBeNull()
  })

  it('writes times as people say them', () => {
    expect([0, 5, 60, 720, 765, 1439, 1440].map((minutes) => writeTime(minutes, 'en'))).toEqual([
      'midnight',
      '12:05\u00a0a.m.',
      '1\u00a0a.m.',
      'noon',
      '12:45\u00a0p.m.',
      '11:59\u00a0p.m.',
      'midnight',
    ])
  })
})

describe('the zone of a place', () => {
  it.each([
    ['Les Îles-de-la-Madeleine', 'G4T 1A1', 'America/Halifax'],
    ['Havre-Aubert', '', 'America/Halifax'],
    ['Blanc-Sablon', 'G0G 1C0', 'America/Blanc-Sablon'],
    ['Gaspé', 'G4X 1A1', 'America/Toronto'],
  ])('of %s', (city, postal_code, zone) => {
    const address = { id: 'a', address_1: '1', city, state_province: 'QC', postal_code, country: 'CA' }
    expect(zoneOfPlace({ addresses: [{ ...address, address_type: 'physical' }] })).toBe(zone)
  })
})
