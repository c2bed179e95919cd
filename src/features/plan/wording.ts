import { percent, type CompletionStep } from '../../field/index.ts'
import { formatDay, type Language } from '../../kernel/language.ts'
import { stepLabel, type Catalogue } from './catalogue-model.ts'
import type { ActionState, Period } from './model.ts'
import { words } from './words.ts'

/** « 50 % · En cours », in the plan's own words; « Mise de côté ». */
export function stepWords(catalogue: Catalogue, state: ActionState, lang: Language): string {
  const step = stepNumber(state)
  return step === null ? words[lang].setAside : `${percent(step, lang)} · ${stepLabel(catalogue, state)[lang]}`
}

/** The step as a number for drawings; null: set aside. */
export const stepNumber = (state: ActionState): CompletionStep | null =>
  state === 'set-aside' ? null : (Number(state) as CompletionStep)

/** « Année scolaire 2026-2027 », or its days. */
export function periodName({ kind, startsOn, endsOn }: Period, lang: Language): string {
  if (kind === 'dates') return periodDays({ startsOn, endsOn }, lang)
  return words[lang].periodNames[kind](startsOn.slice(0, 4), endsOn.slice(0, 4))
}

/** « Du 1er septembre 2026 au 31 août 2027 ». Both days included. */
export const periodDays = ({ startsOn, endsOn }: Pick<Period, 'startsOn' | 'endsOn'>, lang: Language): string =>
  words[lang].periodDays(formatDay(startsOn, lang), formatDay(endsOn, lang))
