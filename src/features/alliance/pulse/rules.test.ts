import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay, type Day } from '../../../kernel/clock.ts'
import { stages } from '../../collaboration/index.ts'
import { pulseAnswers, pulseQuestions, pulseScale, type Pulse, type PulseResult, type VoiceCounts } from './model.ts'
import { middleVoice, nextPulseOn, pulseStateOf, sinceBefore, talkingPoints } from './rules.ts'

const day = (text: string): Day => parseDay(text) ?? (text as Day)
const pulse = (facts: Partial<Pulse> = {}): Pulse => ({
  id: '1',
  openedOn: day('2026-01-05'),
  lastDay: day('2026-01-25'),
  closedOn: day('2026-01-26'),
  isShown: true,
  members: 3,
  voices: 3,
  ...facts,
})
const open = pulse({ closedOn: null, isShown: null, members: null, voices: null })
const result = (said: Partial<PulseResult>): PulseResult =>
  Object.fromEntries(
    pulseQuestions.map((question) => [question, said[question] ?? { yes: 3 }]),
  ) as unknown as PulseResult

describe('a pulse', () => {
  it('can be opened ten months after the last that was shown, by an alliance of two members that has begun', () => {
    const there = { stage: 'active', members: 2 } as const
    const today = day('2026-03-01')
    expect(nextPulseOn(there, [], today)).toBe(today)
    expect(nextPulseOn(there, [pulse()], today)).toBe('2026-11-01')
    expect(nextPulseOn(there, [pulse({ isShown: false })], today)).toBe(today)
    expect(nextPulseOn(there, [open, pulse()], today)).toBeNull()
    expect(nextPulseOn({ ...there, members: 1 }, [], today)).toBeNull()
    expect(stages.filter((stage) => nextPulseOn({ stage, members: 2 }, [], today) === null)).toEqual([
      'exploring',
      'closed',
    ])
  })

  it('takes answers on its last day, and is counted after', () => {
    expect(pulseStateOf(open, day('2026-01-25'))).toBe('open')
    expect(pulseStateOf(open, day('2026-01-26'))).toBe('closing')
  })
})

describe('what members said', () => {
  it('leads to the two questions where voices are farthest apart, and to none when they are not', () => {
    expect(talkingPoints(result({}))).toEqual([])
    expect(
      talkingPoints(
        result({
          roles: { yes: 2, 'rather-yes': 1 },
          gain: { yes: 1, no: 1, unknown: 1 },
          turnover: { yes: 1, 'rather-no': 2 },
        }),
      ),
    ).toEqual(['gain', 'turnover'])
    expect(talkingPoints(result({ voice: { yes: 1, unknown: 2 } }))).toEqual([])
  })

  it('is compared with the time before in words, and not when one of the two could not say', () => {
    expect(sinceBefore({ yes: 2 }, { 'rather-yes': 2 })).toBe('nearer-yes')
    expect(sinceBefore({ yes: 1, no: 2 }, { yes: 3 })).toBe('nearer-no')
    expect(sinceBefore({ yes: 2, unknown: 3 }, { yes: 1 })).toBe('same')
    expect(sinceBefore({ unknown: 3 }, { yes: 1 })).toBeNull()
  })

  it('has a middle that half of the voices at least reach, from either end', () => {
    const counts = fc.record(Object.fromEntries(pulseAnswers.map((one) => [one, fc.integer({ min: 0, max: 6 })])))
    fc.assert(
      fc.property(counts, (said: VoiceCounts) => {
        const middle = middleVoice(said)
        const place = pulseScale.findIndex((one) => one === middle)
        const sum = (words: readonly (typeof pulseScale)[number][]) =>
          words.reduce((total, one) => total + (said[one] ?? 0), 0)
        const known = sum(pulseScale)
        if (middle === null) {
          expect(known).toBe(0)
          return
        }
        expect(sum(pulseScale.slice(0, place + 1)) * 2).toBeGreaterThan(known)
        expect(sum(pulseScale.slice(place)) * 2).toBeGreaterThanOrEqual(known)
      }),
      { examples: [[Object.fromEntries(pulseAnswers.map((one) => [one, 0]))]] },
    )
  })
})
