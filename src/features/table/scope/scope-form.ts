import { checkNote, regionCodes } from '../../../field/index.ts'
import {
  defineForm,
  filled,
  manyOf,
  oneOf,
  optionalText,
  overtaken,
  refused,
  text,
  version,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { collaborationWords, textLimits } from '../../collaboration/index.ts'
import { levels, provinces, type Level, type Province } from '../model.ts'
import { scopeProblems } from '../rules.ts'
import { words } from './words.ts'

const scopeFields = { level: oneOf(levels), regions: manyOf(regionCodes), provinces: manyOf(provinces) }
const scopeForm = defineForm({ ...scopeFields, version: version() })
const tableForm = defineForm({
  nameFr: optionalText({ max: textLimits.name }),
  nameEn: optionalText({ max: textLimits.name }),
  purpose: text({ max: textLimits.purpose }),
  ...scopeFields,
})

/** Fields of the level, in the order of the page. */
export const scopeNames = ['level', 'regions', 'provinces'] as const
/** Fields of a table that begins, in the order of the page. */
export const tableNames = ['nameFr', 'nameEn', 'purpose', ...scopeNames] as const

export interface ScopeTyped {
  level: Level
  regions: string[]
  provinces: Province[]
}

export interface TableTyped extends ScopeTyped {
  nameFr: string | null
  nameEn: string | null
  purpose: string
}

type Read<T> = { ok: true; value: T } | { ok: false; switching: boolean; state: FormState }

const said = (
  values: Readonly<Record<string, readonly string[]>>,
  problems: Readonly<Record<string, string>>,
  lang: Language,
): FormState => {
  const { labels, problems: own } = words[lang]
  const person = collaborationWords[lang].personProblems
  return refused(
    { values, problems },
    { labels, problems: { ...own, nameFr: { ...own.nameFr, ...person }, nameEn: person, purpose: person } },
    lang,
    {
      nameFr: { label: labels.nameFr, max: textLimits.name },
      nameEn: { label: labels.nameEn, max: textLimits.name },
      purpose: { label: labels.purpose, max: textLimits.purpose },
    },
  )
}

/** Reads what a table that begins is, every problem at once. */
export function readTable(form: FormBody, lang: Language, today: string): Read<TableTyped> {
  const parsed = tableForm.parse(form)
  const again = (problems: Readonly<Record<string, string>>, switching = false): Read<TableTyped> => ({
    ok: false,
    switching,
    state: said(tableForm.rawOf(form), problems, lang),
  })
  if (!parsed.ok) return again(parsed.problems, parsed.switching)
  const { value } = parsed
  const problems: Record<string, string> = { ...scopeProblems(value.level, value) }
  if (value.nameFr === null && value.nameEn === null) problems['nameFr'] = 'no-name'
  for (const name of ['nameFr', 'nameEn', 'purpose'] as const) {
    const found = checkNote(value[name] ?? '', Number(today.slice(0, 4)))
    if (found !== null) problems[name] = found
  }
  return Object.keys(problems).length > 0 ? again(problems) : { ok: true, value }
}

/** The form of a table that begins, with a sentence at a field. */
export const tableAgain = (form: FormBody, errors: Readonly<Record<string, string>>, lang: Language): FormState => ({
  ...said(tableForm.rawOf(form), {}, lang),
  errors,
})

/** Reads a level and what goes with it; `version`: of the collaboration, as the form was filled. */
export function readScope(form: FormBody, lang: Language): Read<ScopeTyped & { version: number }> {
  const parsed = scopeForm.parse(form)
  if (!parsed.ok)
    return { ok: false, switching: parsed.switching, state: said(scopeForm.rawOf(form), parsed.problems, lang) }
  const problems = scopeProblems(parsed.value.level, parsed.value)
  return Object.keys(problems).length > 0
    ? { ok: false, switching: false, state: said(scopeForm.rawOf(form), { ...problems }, lang) }
    : { ok: true, value: parsed.value }
}

export const scopeState = ({
  level,
  regions,
  provinces: others,
}: Omit<ScopeTyped, 'level'> & { level: Level | null }) => filled({ level, regions, provinces: others })

/** What was typed, beside what someone else saved meanwhile, in words. */
export function overtakenScope(form: FormBody, now: Readonly<Record<(typeof scopeNames)[number], string>>): FormState {
  const { version: _sent, ...typed } = scopeForm.rawOf(form)
  return overtaken(typed, now)
}
