import { refused, type FormState, type RawValues } from '../../kernel/form/index.ts'
import type { Language } from '../../kernel/language.ts'
import { words } from './words.ts'

/** The form of an answer as it was typed, with what is wrong in its reason. `max`: characters; `notes`: what a reason may not hold, by problem. */
export const refuseAnswer = (
  lang: Language,
  typed: { values: RawValues; problems: Readonly<Record<string, string>> },
  { max, notes }: { max: number; notes: Readonly<Record<string, string>> },
): FormState => {
  const { reason: label, reasonMissing } = words[lang]
  return refused(
    typed,
    { labels: { reason: label }, problems: { reason: { 'reason-missing': reasonMissing, ...notes } } },
    lang,
    { reason: { label, max } },
  )
}
