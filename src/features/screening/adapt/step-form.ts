import { checkPublicText } from '../../../field/index.ts'
import {
  defineForm,
  filled,
  oneOf,
  optionalText,
  overtaken,
  refused,
  version,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { baseStepIds, textLimits, type BaseStepId, type DraftStep } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const texts = ['titleFr', 'titleEn', 'textFr', 'textEn'] as const

/** Names of the fields, the page’s language first. `isOwn`: a step that the organization adds has a place and a title. */
export function stepNames(lang: Language, isOwn: boolean): readonly string[] {
  const titles = lang === 'fr' ? ['titleFr', 'titleEn'] : ['titleEn', 'titleFr']
  const bodies = lang === 'fr' ? ['textFr', 'textEn'] : ['textEn', 'textFr']
  return isOwn ? ['after', ...titles, ...bodies] : bodies
}

const bodyFields = {
  textFr: optionalText({ max: textLimits.text }),
  textEn: optionalText({ max: textLimits.text }),
  version: version(),
}
const baseForm = defineForm(bodyFields)
const ownForm = defineForm({
  after: oneOf(baseStepIds),
  titleFr: optionalText({ max: textLimits.title }),
  titleEn: optionalText({ max: textLimits.title }),
  ...bodyFields,
})

/** What was typed of a step. Both texts null: the base stands as it is. */
export interface TypedStep {
  afterStep: BaseStepId | null
  titleFr: string | null
  titleEn: string | null
  textFr: string | null
  textEn: string | null
  /** Of the row that the form was filled from; 0: there was none. */
  version: number
}

type ReadTyped =
  { ok: true; value: TypedStep } | { ok: false; switching: boolean; problems: Readonly<Record<string, string>> }

/** Both languages or neither; of an added step, all of it; and nothing of a person. */
export function readStepForm(form: FormBody, isOwn: boolean): ReadTyped {
  const parsed = isOwn ? ownForm.parse(form) : baseForm.parse(form)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, problems: parsed.problems }
  const none = { after: null, titleFr: null, titleEn: null }
  const { after: afterStep, ...typed } = { ...none, ...parsed.value }
  const needed = isOwn ? texts : typed.textFr === null && typed.textEn === null ? [] : (['textFr', 'textEn'] as const)
  const problems: Record<string, string> = {}
  for (const name of texts) {
    const said = typed[name]
    const problem = said === null ? (needed.some((one) => one === name) ? 'missing' : null) : checkPublicText(said)
    if (problem !== null) problems[name] = problem
  }
  return Object.keys(problems).length === 0
    ? { ok: true, value: { afterStep, ...typed } }
    : { ok: false, switching: false, problems }
}

/** What was typed, shown again with a sentence at each field that is wrong. */
export function stepAgain(
  form: FormBody,
  problems: Readonly<Record<string, string>>,
  lang: Language,
  isOwn: boolean,
): FormState {
  const names = stepNames(lang, isOwn)
  const { labels, problems: own } = words[lang]
  const said = { ...shared[lang].personProblems, ...own }
  return refused(
    { values: Object.fromEntries(names.map((name) => [name, form.all(name)])), problems },
    { labels, problems: Object.fromEntries(names.map((name) => [name, said])) },
    lang,
    {
      titleFr: { label: labels.titleFr, max: textLimits.title },
      titleEn: { label: labels.titleEn, max: textLimits.title },
      textFr: { label: labels.textFr, max: textLimits.text },
      textEn: { label: labels.textEn, max: textLimits.text },
    },
  )
}

const standing = (step: DraftStep | null) => ({
  after: step?.afterStep ?? null,
  titleFr: step?.titleFr ?? null,
  titleEn: step?.titleEn ?? null,
  textFr: step?.textFr ?? null,
  textEn: step?.textEn ?? null,
})

/** `step` null: nothing is written yet. */
export const stepState = (step: DraftStep | null): FormState => filled(standing(step))

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenStep(form: FormBody, now: DraftStep | null, lang: Language): FormState {
  const isOwn = now?.afterStep !== null && now !== null
  const names = stepNames(lang, isOwn).filter((name) => name !== 'after')
  const saved: Record<string, string | null> = standing(now)
  const typed = Object.fromEntries(
    names.map((name) => [name, form.all(name).map((one) => one.replace(/\r\n?/g, '\n'))]),
  )
  const state = overtaken(typed, Object.fromEntries(names.map((name) => [name, saved[name] ?? ''])))
  return { ...state, values: { ...state.values, after: form.all('after') } }
}
