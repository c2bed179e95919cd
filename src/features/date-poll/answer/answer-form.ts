import type { FormState } from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { sayings, type Moment, type Saying } from '../model.ts'
import { words } from './words.ts'

/** Name of the field of a moment. */
export const momentName = (id: string): string => `moment-${id}`
/** Name of the button that says yes to all. */
export const allName = 'all'

type AnswersRead = { ok: true; answers: Map<string, Saying> } | { ok: false; switching: boolean; state: FormState }

/** What was last said, as the form shows it; nothing is chosen where nothing was said. */
export const answeredState = (answers: ReadonlyMap<string, Saying>): FormState => ({
  values: Object.fromEntries([...answers].map(([id, says]) => [momentName(id), [says]])),
  errors: {},
  theirs: null,
})

/** One answer a moment, each of them; or yes to all, by one button. */
export function readAnswers(form: FormBody, moments: readonly Pick<Moment, 'id'>[], lang: Language): AnswersRead {
  const values = Object.fromEntries(moments.map(({ id }) => [momentName(id), form.all(momentName(id))]))
  const again = (errors: Readonly<Record<string, string>>): AnswersRead => ({
    ok: false,
    switching: form.has('_language'),
    state: { values, errors, theirs: null },
  })
  if (form.has('_language')) return again({})
  if (form.first(allName) === 'yes') return { ok: true, answers: new Map(moments.map(({ id }) => [id, 'yes'])) }
  const answers = new Map<string, Saying>()
  const errors: Record<string, string> = {}
  for (const { id } of moments) {
    const sent = new Set(form.all(momentName(id)))
    const says = sent.size === 1 ? sayings.find((one) => sent.has(one)) : undefined
    if (says === undefined) errors[momentName(id)] = words[lang].missing
    else answers.set(id, says)
  }
  return Object.keys(errors).length > 0 ? again(errors) : { ok: true, answers }
}
