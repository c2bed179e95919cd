import type { Language } from '../../kernel/language.ts'

/** Completion of an action, in percent: the plan's own six steps. */
export type CompletionStep = 0 | 20 | 30 | 50 | 75 | 100

export const completionSteps: readonly CompletionStep[] = [0, 20, 30, 50, 75, 100]

/** Woven rows of a step, from 0 to 5. */
export function rowsOf(step: CompletionStep): number {
  return completionSteps.indexOf(step)
}

/** « 50 % » with its non-breaking space, `50%` in English. */
export function percent(step: CompletionStep, lang: Language): string {
  return lang === 'fr' ? `${step}\u00a0%` : `${step}%`
}
