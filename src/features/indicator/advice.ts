import type { PlanStep } from '../plan/index.ts'
import { addDays, type Day } from '../../kernel/clock.ts'

/** Where completion and proof disagree. The person in charge sets the step; this only advises. */
export const advices = ['begun-without-proof', 'silent-six-months', 'keep-up', 'proof-at-zero'] as const
export type Advice = (typeof advices)[number]

interface AdviceFacts {
  step: PlanStep
  /** Day the step was set, instance time zone. */
  since: Day
  /** Last day of the latest evidence of the action; null: none was ever logged. */
  latest: Day | null
  today: Day
}

/** Days of six and twelve months, rounded up: an advice comes a little late rather than a little early. */
const [sixMonths, twelveMonths] = [184, 366] as const

/**
 * 30 % or more and nothing ever logged; 50 % or more and nothing for six months; 100 % and nothing for twelve months; something
 * logged but still 0. null: they agree. A step that was set less than six (or twelve) months ago is not yet called silent.
 */
export function adviceOf({ step, since, latest, today }: AdviceFacts): Advice | null {
  if (step === '0') return latest === null ? null : 'proof-at-zero'
  if (step === '20') return null
  if (latest === null) return 'begun-without-proof'
  const isSilentFor = (days: number): boolean => addDays(later(latest, since), days) <= today
  if (step === '100') return isSilentFor(twelveMonths) ? 'keep-up' : null
  return step !== '30' && isSilentFor(sixMonths) ? 'silent-six-months' : null
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)
