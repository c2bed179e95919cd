import { checkNote } from '../../../field/index.ts'
import { defineForm, optionalText, refused, text, type FormState } from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { textLimits } from '../model.ts'
import { words } from './words.ts'

const askForm = defineForm({ organization: optionalText({ max: 40 }), message: text({ max: textLimits.message }) })
export const askNames = askForm.names

type Read =
  | { ok: true; organization: string | null; message: string }
  /** `switching`: nothing is wrong, only the language of the page changes. */
  | { ok: false; switching: boolean; state: FormState }

/** The form again, with one sentence at a field. */
export function askAgain(form: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const t = words[lang]
  const limits = { message: { label: t.labels.message, max: textLimits.message } }
  return refused({ values: askForm.rawOf(form), problems }, { labels: t.labels, problems: t.problems }, lang, limits)
}

/** @param today for the dates that a message must not hold */
export function readAsk(form: FormBody, lang: Language, today: string): Read {
  const parsed = askForm.parse(form)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, state: askAgain(form, parsed.problems, lang) }
  const found = checkNote(parsed.value.message, Number(today.slice(0, 4)))
  if (found !== null) return { ok: false, switching: false, state: askAgain(form, { message: found }, lang) }
  return { ok: true, ...parsed.value }
}
