import { checkNote, regionCodes } from '../../../field/index.ts'
import {
  defineForm,
  filled,
  manyOf,
  optionalText,
  overtaken,
  refused,
  text,
  version,
  wholeNumber,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { textLimits, type Collaboration } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const essentialsForm = defineForm({
  nameFr: optionalText({ max: textLimits.name }),
  nameEn: optionalText({ max: textLimits.name }),
  purpose: text({ max: textLimits.purpose }),
  regions: manyOf(['all', ...regionCodes], { min: 1 }),
  minimumAge: wholeNumber({ min: 0, max: 99 }),
  maximumAge: wholeNumber({ min: 0, max: 99 }),
  version: version(),
})

/** Names of the fields, in the order of the page. */
export const essentialsNames = essentialsForm.names.filter((name) => name !== 'version')

/** What is common to all of its members. */
export type Essentials = Pick<Collaboration, 'nameFr' | 'nameEn' | 'purpose' | 'regions' | 'minimumAge' | 'maximumAge'>

export type EssentialsRead =
  | { ok: true; value: Essentials; version: number }
  /** `switching`: nothing is wrong, only the language of the page changes. */
  | { ok: false; switching: boolean; state: FormState }

const limitsOf = (lang: Language) => {
  const { labels } = words[lang]
  return {
    nameFr: { label: labels.nameFr, max: textLimits.name },
    nameEn: { label: labels.nameEn, max: textLimits.name },
    purpose: { label: labels.purpose, max: textLimits.purpose },
    minimumAge: { label: labels.minimumAge, min: 0, max: 99 },
    maximumAge: { label: labels.maximumAge, min: 0, max: 99 },
  }
}

const valuesOf = (one: Essentials) => ({
  nameFr: one.nameFr,
  nameEn: one.nameEn,
  purpose: one.purpose,
  regions: one.regions.length === 0 ? ['all'] : one.regions,
  minimumAge: one.minimumAge,
  maximumAge: one.maximumAge,
})

export const essentialsState = (one: Essentials): FormState => filled(valuesOf(one))

/** The form again, with sentences at fields; values of other fields of the page may be added. */
export function essentialsAgain(
  form: FormBody,
  problems: Readonly<Record<string, string>>,
  lang: Language,
  others: Readonly<Record<string, readonly string[]>> = {},
): FormState {
  const { labels, problems: said } = words[lang]
  const person = shared[lang].personProblems
  return refused(
    { values: { ...essentialsForm.rawOf(form), ...others }, problems },
    {
      labels,
      problems: {
        ...said,
        nameFr: { ...said.nameFr, ...person },
        nameEn: person,
        purpose: person,
      },
    },
    lang,
    limitsOf(lang),
  )
}

/** Reads the form, every problem at once. */
export function readEssentials(form: FormBody, lang: Language, today: string): EssentialsRead {
  const parsed = essentialsForm.parse(form)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, state: essentialsAgain(form, parsed.problems, lang) }
  const { version: seen, regions, ...typed } = parsed.value
  const problems: Record<string, string> = {}
  if (typed.nameFr === null && typed.nameEn === null) problems['nameFr'] = 'no-name'
  if (typed.minimumAge !== null && typed.maximumAge !== null && typed.minimumAge > typed.maximumAge)
    problems['maximumAge'] = 'ages-crossed'
  for (const name of ['nameFr', 'nameEn', 'purpose'] as const) {
    const found = checkNote(typed[name] ?? '', Number(today.slice(0, 4)))
    if (found !== null) problems[name] = found
  }
  if (Object.keys(problems).length > 0)
    return { ok: false, switching: false, state: essentialsAgain(form, problems, lang) }
  return { ok: true, value: { ...typed, regions: regions.includes('all') ? [] : regions }, version: seen }
}

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenEssentials(form: FormBody, now: Collaboration, regionsSaid: string): FormState {
  const { version: _sent, ...typed } = essentialsForm.rawOf(form)
  const standing = filled(valuesOf(now)).values
  const state = overtaken(
    typed,
    Object.fromEntries(Object.keys(typed).map((name) => [name, (standing[name] ?? []).join(', ')])),
  )
  return 'regions' in (state.theirs ?? {}) ? { ...state, theirs: { ...state.theirs, regions: regionsSaid } } : state
}
