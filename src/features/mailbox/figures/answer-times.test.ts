import { describe, expect, it } from 'vitest'
import { staffedHoursBetween, staffedWeekday } from '../staffing.ts'
import { beyondHours, gateAnswerTime, type Wait } from './answer-times.ts'

const waits = (...of: [waited: number, keptPromise: boolean, n: number][]): Wait[] =>
  of.map(([waited, keptPromise, n]) => ({ waited, keptPromise, n }))

describe('the time to a first answer', () => {
  it('is not said of fewer than five answered conversations', () => {
    expect(gateAnswerTime([])).toEqual({ medianHours: null, share: null })
    expect(gateAnswerTime(waits([0, true, 4]))).toEqual({ medianHours: null, share: null })
    expect(gateAnswerTime(waits([0, true, 4], [-1, false, 6]))).toMatchObject({ medianHours: null })
    expect(gateAnswerTime(waits([0, true, 5])).medianHours).toBe(1)
  })

  it('says no share of which either side is a few conversations', () => {
    for (const late of [1, 2, 3, 4]) expect(gateAnswerTime(waits([2, true, 30], [30, false, late])).share).toBeNull()
    for (const kept of [1, 2, 3, 4]) expect(gateAnswerTime(waits([2, true, kept], [30, false, 30])).share).toBeNull()
    expect(gateAnswerTime(waits([2, true, 9])).share).toBeNull()
    expect(gateAnswerTime(waits([2, true, 10])).share).toBe(100)
    expect(gateAnswerTime(waits([2, true, 20], [30, false, 5])).share).toBe(80)
  })

  it('is rounded against the team: the median up, the share down', () => {
    expect(gateAnswerTime(waits([5, true, 17], [30, false, 6]))).toEqual({ medianHours: 6, share: 70 })
    expect(gateAnswerTime(waits([0, true, 10]))).toEqual({ medianHours: 1, share: 100 })
  })

  it('counts a conversation without an answer as one that waits for ever', () => {
    expect(gateAnswerTime(waits([2, true, 6], [-1, false, 5]))).toEqual({ medianHours: 2, share: 50 })
    expect(gateAnswerTime(waits([2, true, 5], [-1, false, 6])).medianHours).toBe(beyondHours)
  })
})

const hours = { weekdays: [1, 2, 5], fromMinute: 540, untilMinute: 1020 }
const zone = 'America/Toronto'
const between = (from: string, until: string) => staffedHoursBetween(hours, [new Date(from), new Date(until)], zone)

describe('hours in which somebody was there', () => {
  it.each([
    ['within one day', '2026-09-14T14:00:00Z', '2026-09-14T17:00:00Z', 3],
    ['over a night, which counts for nothing', '2026-09-14T20:00:00Z', '2026-09-15T14:00:00Z', 2],
    ['over days on which nobody is there', '2026-09-15T20:00:00Z', '2026-09-18T14:00:00Z', 2],
    ['outside hours alone', '2026-09-16T14:00:00Z', '2026-09-17T14:00:00Z', 0],
    ['over the autumn clock change', '2026-10-30T20:00:00Z', '2026-11-02T15:00:00Z', 2],
    ['in the same hour', '2026-09-14T14:00:00Z', '2026-09-14T14:00:00Z', 0],
  ])('are counted %s', (_name, from, until, count) => {
    expect(between(from, until)).toBe(count)
  })

  it('name the day of whoever is on duty: today, or the next one', () => {
    const at = (now: string) => staffedWeekday(hours, new Date(now), zone)

    expect(at('2026-09-14T14:00:00Z')).toBe(1)
    expect(at('2026-09-14T12:00:00Z')).toBe(1)
    expect(at('2026-09-14T22:00:00Z')).toBe(2)
    expect(at('2026-09-16T14:00:00Z')).toBe(5)
    expect(at('2026-09-19T02:00:00Z')).toBe(1)
  })
})
