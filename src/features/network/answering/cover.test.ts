import { describe, expect, it } from 'vitest'
import type { Day } from '../../../kernel/clock.ts'
import { availabilityOf, backOn, coverOf, firstDayAway, inCallOrder, type Answering } from './cover.ts'

const zone = 'America/Toronto'
const day = (text: string) => text as Day
const away = (fromDay: string, untilDay: string) => ({ fromDay: day(fromDay), untilDay: day(untilDay) })
const someone = (facts: Partial<Answering> = {}): Answering => ({
  isHere: true,
  week: [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '08:30', closes_at: '16:30' }],
  timeZone: zone,
  absences: [],
  ...facts,
})
const at = (facts: Partial<Answering>, now: string) => availabilityOf(someone(facts), new Date(now), zone)

describe('whether someone answers', () => {
  it('is never « closed » while their hours are not known', () => {
    expect(at({ week: null, timeZone: null }, '2026-11-25T08:00:00Z')).toEqual({ is: 'unknown' })
    expect(at({ week: [] }, '2026-11-25T08:00:00Z')).toEqual({ is: 'unknown' })
  })

  it('follows the clock of the place', () => {
    expect(at({}, '2026-11-25T15:00:00Z')).toEqual({ is: 'answering', until: new Date('2026-11-25T21:30:00Z') })
    expect(at({}, '2026-11-25T22:00:00Z')).toEqual({ is: 'closed', next: new Date('2026-11-26T13:30:00Z') })
    // An hour earlier in Toronto than on the Islands.
    expect(at({ timeZone: 'America/Halifax' }, '2026-11-25T21:00:00Z')).toMatchObject({ is: 'closed' })
  })

  it('goes on past midnight, on the day it began', () => {
    const nights = [{ freq: 'WEEKLY' as const, byday: 'FR', opens_at: '20:00', closes_at: '02:00' }]
    // Saturday, at 1 in the morning.
    expect(at({ week: nights }, '2026-11-28T06:00:00Z')).toEqual({
      is: 'answering',
      until: new Date('2026-11-28T07:00:00Z'),
    })
    expect(at({ week: nights }, '2026-11-28T08:00:00Z')).toMatchObject({ is: 'closed' })
    // A night that begins on a day away is not held after midnight either.
    expect(at({ week: nights, absences: [away('2026-11-27', '2026-11-27')] }, '2026-11-28T06:00:00Z')).toMatchObject({
      is: 'closed',
    })
  })

  it('follows the wall over a change of clocks', () => {
    const nights = [{ freq: 'WEEKLY' as const, byday: 'SA', opens_at: '20:00', closes_at: '08:00' }]
    // The night of 31 October to 1 November 2026 lasts an hour more; that of 13 to 14 March 2027, an hour less.
    expect(at({ week: nights }, '2026-11-01T12:30:00Z')).toEqual({
      is: 'answering',
      until: new Date('2026-11-01T13:00:00Z'),
    })
    expect(at({ week: nights }, '2027-03-14T11:30:00Z')).toEqual({
      is: 'answering',
      until: new Date('2027-03-14T12:00:00Z'),
    })
  })

  it('stops on the first day of an absence and comes back by itself after the last', () => {
    const absences = [away('2026-11-25', '2026-11-26')]
    expect(at({ absences }, '2026-11-24T15:00:00Z')).toMatchObject({ is: 'answering' })
    expect(at({ absences }, '2026-11-25T15:00:00Z')).toEqual({ is: 'away', backOn: '2026-11-27' })
    expect(at({ absences }, '2026-11-27T15:00:00Z')).toMatchObject({ is: 'answering' })
    expect(at({ absences }, '2026-11-24T22:00:00Z')).toEqual({ is: 'closed', next: new Date('2026-11-27T13:30:00Z') })
  })

  it('is no for who has left, whatever they said', () => {
    expect(at({ isHere: false, absences: [away('2026-11-25', '2026-11-26')] }, '2026-11-25T15:00:00Z')).toEqual({
      is: 'gone',
    })
  })

  it('is told to the end of absences that follow each other', () => {
    expect(backOn([away('2026-11-25', '2026-11-26'), away('2026-11-27', '2026-11-30')], day('2026-11-25'))).toBe(
      '2026-12-01',
    )
  })
})

describe('whether anyone answers', () => {
  it('is yes as long as one does, or may', () => {
    expect(coverOf([{ is: 'away', backOn: day('2026-12-01') }, { is: 'unknown' }])).toEqual({ is: 'covered' })
  })

  it('is no when the specialist and the substitute are away, until the first is back', () => {
    const both = [
      { is: 'away' as const, backOn: day('2026-12-08') },
      { is: 'away' as const, backOn: day('2026-12-01') },
    ]
    expect(coverOf(both)).toEqual({ is: 'away', backOn: '2026-12-01' })
  })

  it('is nobody when nobody is designated, or those who are have gone', () => {
    expect(coverOf([])).toEqual({ is: 'nobody' })
    expect(coverOf([{ is: 'gone' }])).toEqual({ is: 'nobody' })
  })

  it('is told a month ahead, for the first day on which both are away', () => {
    const specialist = someone({ absences: [away('2026-12-01', '2026-12-10')] })
    const deputy = someone({ absences: [away('2026-12-08', '2026-12-20')] })
    expect(firstDayAway([specialist, deputy], day('2026-11-25'), 30)).toBe('2026-12-08')
    expect(firstDayAway([specialist, someone()], day('2026-11-25'), 30)).toBeNull()
  })

  it('puts the substitute first while the specialist is away, and only then', () => {
    const named = (name: string, availability: ReturnType<typeof at>) => ({ name, availability })
    const order = (all: ReturnType<typeof named>[]) => inCallOrder(all).map(({ name }) => name)
    const deputy = named('deputy', { is: 'answering', until: null })
    expect(order([named('specialist', { is: 'away', backOn: day('2026-12-01') }), deputy])).toEqual([
      'deputy',
      'specialist',
    ])
    expect(order([named('specialist', { is: 'unknown' }), deputy])).toEqual(['specialist', 'deputy'])
  })
})
