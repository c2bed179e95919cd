import type { HandOnRefusal } from '../../../kernel/feature/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { TakerRefusal } from '../rules.ts'
import { words } from './words.ts'

/** What was typed, for showing the form again. */
export const typedIn = (form: Pick<FormBody, 'all'>, names: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(names.map((name) => [name, form.all(name)]))

/** Why nothing was handed on, a sentence a field; empty when others changed what is held. */
export function handOnProblems(
  refusal: { problems: Record<string, TakerRefusal> } | HandOnRefusal,
  lang: Language,
): Record<string, string> {
  if (refusal === 'changed-meanwhile') return {}
  if ('field' in refusal) return { [refusal.field]: refusal.sentence }
  return Object.fromEntries(Object.entries(refusal.problems).map(([field, why]) => [field, words[lang].refusals[why]]))
}
