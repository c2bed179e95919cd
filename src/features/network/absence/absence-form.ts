import { addDays, type Day } from '../../../kernel/clock.ts'
import { day, defineForm, refused, type FormState } from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import type { AwayDays } from '../answering/cover.ts'
import { words } from './words.ts'

const absenceForm = defineForm({ from: day({ required: true }), until: day({ required: true }) })

/** Names of the fields, in the order of the page. */
export const absenceNames = absenceForm.names

/** An absence is of a little more than a year at most; the database says the same. */
const longest = 400
/** Days ahead that one may be said. */
const furthest = 730

type Read = { ok: true; value: AwayDays } | { ok: false; switching: boolean; state: FormState }

/** Reads the form, every problem at once: an absence that ends before it begins, is over, or lies on another is none. */
export function readAbsence(form: FormBody, lang: Language, today: Day, others: readonly AwayDays[]): Read {
  const parsed = absenceForm.parse(form)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, state: again(form, parsed.problems, lang) }
  const { from, until } = parsed.value
  if (from === null || until === null) return { ok: false, switching: false, state: again(form, {}, lang) }
  const problem = problemOf({ fromDay: from, untilDay: until }, today)
  if (problem !== null) return { ok: false, switching: false, state: again(form, problem, lang) }
  const other = others.find(({ fromDay, untilDay }) => fromDay <= until && untilDay >= from)
  if (other !== undefined) return { ok: false, switching: false, state: onAnother(form, other, lang) }
  return { ok: true, value: { fromDay: from, untilDay: until } }
}

function problemOf({ fromDay, untilDay }: AwayDays, today: Day): Record<string, string> | null {
  if (untilDay < fromDay) return { until: 'ends-before' }
  if (untilDay < today) return { until: 'over' }
  if (fromDay > addDays(today, furthest)) return { from: 'too-far' }
  return untilDay > addDays(fromDay, longest) ? { until: 'too-long' } : null
}

function again(form: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const { labels, problems: said } = words[lang]
  return refused({ values: absenceForm.rawOf(form), problems }, { labels, problems: said }, lang)
}

/** With the absence that is there already, so that both are seen. */
export function onAnother(form: FormBody, { fromDay, untilDay }: AwayDays, lang: Language): FormState {
  const state = again(form, {}, lang)
  return { ...state, errors: { from: words[lang].overlaps(formatDay(fromDay, lang), formatDay(untilDay, lang)) } }
}
