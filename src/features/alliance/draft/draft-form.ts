import { checkPublicText } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import {
  day,
  defineForm,
  filled,
  optionalText,
  overtaken,
  refused,
  version,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { collaborationWords } from '../../collaboration/index.ts'
import type { Draft } from '../queries.ts'
import { words } from './words.ts'

/** Longest text of an agreement, in characters. */
const longest = 20_000

const draftForm = defineForm({
  textFr: optionalText({ max: longest }),
  textEn: optionalText({ max: longest }),
  reviewOn: day(),
  endsOn: day(),
  version: version(),
})

export const draftNames = draftForm.names.filter((name) => name !== 'version')

export type DraftText = Omit<Draft, 'version'>
type DraftRead = { ok: true; value: DraftText; version: number } | { ok: false; switching: boolean; state: FormState }

const valuesOf = ({ textFr, textEn, reviewOn, endsOn }: DraftText) => ({ textFr, textEn, reviewOn, endsOn })

export const draftState = (draft: DraftText): FormState => filled(valuesOf(draft))

export function readDraft(form: FormBody, lang: Language, today: Day): DraftRead {
  const parsed = draftForm.parse(form)
  const { labels, problems: said } = words[lang]
  const person = collaborationWords[lang].personProblems
  const again = (problems: Readonly<Record<string, string>>): DraftRead => ({
    ok: false,
    switching: !parsed.ok && parsed.switching,
    state: refused(
      { values: draftForm.rawOf(form), problems },
      { labels, problems: { ...said, textFr: { ...said.textFr, ...person }, textEn: person } },
      lang,
      { textFr: { label: labels.textFr, max: longest }, textEn: { label: labels.textEn, max: longest } },
    ),
  })
  if (!parsed.ok) return again(parsed.problems)
  const { version: seen, ...typed } = parsed.value
  const problems: Record<string, string> = {}
  if (typed.textFr === null && typed.textEn === null) problems['textFr'] = 'no-text'
  for (const name of ['textFr', 'textEn'] as const) {
    const found = checkPublicText(typed[name] ?? '')
    if (found !== null) problems[name] = found
  }
  if (typed.endsOn !== null && typed.endsOn < today) problems['endsOn'] = 'past'
  if (typed.reviewOn !== null && typed.endsOn !== null && typed.reviewOn > typed.endsOn)
    problems['reviewOn'] = 'after-end'
  return Object.keys(problems).length > 0 ? again(problems) : { ok: true, value: typed, version: seen }
}

/** What was typed, beside what someone else saved meanwhile: both are shown whole. */
export function overtakenDraft(form: FormBody, now: DraftText): FormState {
  const { version: _sent, ...typed } = draftForm.rawOf(form)
  const standing = filled(valuesOf(now)).values
  return overtaken(typed, Object.fromEntries(Object.keys(typed).map((name) => [name, (standing[name] ?? []).join()])))
}
