import { defineForm, oneOf, optionalText, refused, version, type FormState } from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { answers, longestWords, type Answered } from '../model.ts'
import { sayNamings } from '../said.ts'
import { words } from './words.ts'

const answerForm = defineForm({
  words: optionalText({ max: longestWords }),
  answer: oneOf(answers),
  version: version(),
})

export const answerNames = ['words', 'answer']

type Read =
  | { ok: true; answer: Answered; words: string | null; version: number }
  /** `switching`: nothing is wrong, only the language of the page changes. */
  | { ok: false; switching: boolean; state: FormState }

/** Reads the answer. What could let someone be found is said at the field, and what was typed stays. */
export function readAnswer(form: FormBody, lang: Language): Read {
  const parsed = answerForm.parse(form)
  const { labels, problems } = words[lang]
  const values = answerForm.rawOf(form)
  const state = refused({ values, problems: parsed.ok ? {} : parsed.problems }, { labels, problems }, lang, {
    words: { label: labels.words, max: longestWords },
  })
  if (!parsed.ok && parsed.switching) return { ok: false, switching: true, state }
  const naming = sayNamings(form.first('words').slice(0, 100_000), lang)
  if (naming !== null && (parsed.ok || parsed.problems['words'] !== 'unreadable')) {
    const also = state.errors['words']
    state.errors = { ...state.errors, words: also === undefined ? naming : `${also} ${naming}` }
  }
  if (!parsed.ok || naming !== null) return { ok: false, switching: false, state }
  return { ok: true, ...parsed.value }
}
