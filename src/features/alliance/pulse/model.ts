import type { Day } from '../../../kernel/clock.ts'

/** What is asked, in order: follow-up after meetings, roles, equal voice, information within mandates, what a young person gains, what survives a change of staff. */
export const pulseQuestions = ['follow-up', 'roles', 'voice', 'mandates', 'gain', 'turnover'] as const
export type PulseQuestion = (typeof pulseQuestions)[number]

/** Answers that say something, from yes to no. */
export const pulseScale = ['yes', 'rather-yes', 'rather-no', 'no'] as const
export type PulseWord = (typeof pulseScale)[number]
/** `unknown`: cannot say. */
export const pulseAnswers = [...pulseScale, 'unknown'] as const
export type PulseAnswer = (typeof pulseAnswers)[number]

/** A pulse of an alliance. */
export interface Pulse {
  id: string
  openedOn: Day
  /** Last day that answers are taken, included. */
  lastDay: Day
  /** Null: open. */
  closedOn: Day | null
  /** Enough had answered; null: open. */
  isShown: boolean | null
  /** Members when it closed, and how many of them had answered; null: open. */
  members: number | null
  voices: number | null
}

/** How many members say what to a question. */
export type VoiceCounts = Readonly<Partial<Record<PulseAnswer, number>>>
/** What is left of a pulse: of which member each voice is, nothing tells. */
export type PulseResult = Readonly<Record<PulseQuestion, VoiceCounts>>
