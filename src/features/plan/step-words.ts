import type { Language } from '../../kernel/language.ts'
import { stepLabel, type Catalogue } from './catalogue-model.ts'
import type { ActionState } from './model.ts'
import { type CompletionStep, percent } from '../../field/index.ts'

export const setAsideWords: Record<Language, string> = { fr: 'Mise de côté', en: 'Set aside' }

/** « 50 % · En cours », in the plan's own words; « Mise de côté ». */
export function stepWords(catalogue: Catalogue, state: ActionState, lang: Language): string {
  const step = stepOf(state)
  return step === null ? setAsideWords[lang] : `${percent(step, lang)} · ${stepLabel(catalogue, state)[lang]}`
}

/** The step as a number for drawings; null: set aside. */
export const stepOf = (state: ActionState): CompletionStep | null =>
  state === 'set-aside' ? null : (Number(state) as CompletionStep)
