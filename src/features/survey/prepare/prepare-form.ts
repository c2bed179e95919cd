import { checkPublicText } from '../../../field/index.ts'
import { addDays, daysBetween, type Day } from '../../../kernel/clock.ts'
import {
  day,
  defineForm,
  filled,
  optionalText,
  overtaken,
  refused,
  text,
  version,
  wholeNumber,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import { formatDay, formatNumber, type Language } from '../../../kernel/language.ts'
import type { Questionnaire, Survey } from '../model.ts'
import { fewestAnswers } from '../rules.ts'
import { staffRoles } from './staff-roles.ts'
import { words } from './words.ts'

const mostExpected = 2000
const longestTitle = 80
/** Days that a survey stays open at most. */
const longestOpen = 120
/** A period that answers are about: a year, and some days around it. */
const longestPeriod = 400

const prepareForm = defineForm({
  organization: optionalText({ max: 40 }),
  form: optionalText({ max: 40 }),
  title: text({ max: longestTitle }),
  startsOn: day({ required: true }),
  endsOn: day({ required: true }),
  lastDay: day({ required: true }),
  expected: wholeNumber({ min: fewestAnswers, max: mostExpected, required: true }),
  role: optionalText({ max: 30 }),
  version: version(),
})

/** Names of the fields, in the order of the page. */
export const prepareNames = prepareForm.names.filter((name) => name !== 'version')

/** What is decided of a survey before it opens. */
export interface SurveyFacts {
  title: string
  startsOn: Day
  endsOn: Day
  lastDay: Day
  expected: number
  role: string | null
}

type Read =
  | { ok: true; facts: SurveyFacts; organization: string | null; form: string | null; version: number }
  /** `switching`: nothing is wrong, only the language of the page changes. */
  | { ok: false; switching: boolean; state: FormState }

/** The form again, with a sentence at each of these fields. */
export function prepareAgain(form: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const t = words[lang]
  const limits = {
    title: { label: t.labels.title, max: longestTitle },
    expected: { label: t.labels.expected, min: fewestAnswers, max: mostExpected },
  }
  return refused(
    { values: prepareForm.rawOf(form), problems },
    { labels: t.labels, problems: t.problems },
    lang,
    limits,
  )
}

/** Reads the form, every problem at once. */
export function readPrepare(form: FormBody, lang: Language, today: Day): Read {
  const parsed = prepareForm.parse(form)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, state: prepareAgain(form, parsed.problems, lang) }
  const { startsOn, endsOn, lastDay, expected, organization, form: chosen, version: seen, ...rest } = parsed.value
  if (startsOn === null || endsOn === null || lastDay === null || expected === null)
    throw new Error('a field that must be there was read as absent')
  const facts = { ...rest, startsOn, endsOn, lastDay, expected }
  const problems = problemsOf(facts, today)
  if (Object.keys(problems).length > 0)
    return { ok: false, switching: false, state: prepareAgain(form, problems, lang) }
  return { ok: true, facts, organization, form: chosen, version: seen }
}

/** What one field alone cannot tell. */
function problemsOf({ title, startsOn, endsOn, lastDay, role }: SurveyFacts, today: Day): Record<string, string> {
  const problems: Record<string, string> = {}
  const found = checkPublicText(title)
  if (found !== null) problems['title'] = found
  if (endsOn < startsOn) problems['endsOn'] = 'before-start'
  else if (daysBetween(startsOn, endsOn) > longestPeriod) problems['endsOn'] = 'too-long-period'
  if (startsOn > today) problems['startsOn'] = 'not-yet'
  if (lastDay < today) problems['lastDay'] = 'past'
  else if (daysBetween(today, lastDay) > longestOpen) problems['lastDay'] = 'too-far'
  if (role !== null && !staffRoles.some(({ code }) => code === role)) problems['role'] = 'not-in-list'
  return problems
}

/** Days that an activity may last: what is asked after it is not about a year. */
const longestActivity = 31

/** What the days cannot be, given what is asked. */
export function problemsWith(
  { evidence }: Pick<Questionnaire, 'evidence'>,
  { startsOn, endsOn }: SurveyFacts,
): Record<string, string> {
  const isTooLong = evidence === 'feedback-poll' && daysBetween(startsOn, endsOn) > longestActivity
  return isTooLong ? { endsOn: 'of-an-activity' } : {}
}

/** What the fields hold of a survey that stands. */
const standingFields = ({ title, startsOn, endsOn, lastDay, expected, role }: Survey) => ({
  title,
  startsOn,
  endsOn,
  lastDay,
  expected,
  role,
})

export const prepareState = (survey: Survey): FormState => filled(standingFields(survey))

/** A new one: the school year for what is asked once a year, today for what follows an activity; two weeks to answer. */
export function freshState(
  { code, evidence }: Pick<Questionnaire, 'code' | 'evidence'>,
  today: Day,
  known: Partial<Record<string, string>> = {},
): FormState {
  const isOfActivity = evidence === 'feedback-poll'
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0)
  return filled({
    ...known,
    form: code,
    startsOn: isOfActivity ? today : `${year}-09-01`,
    endsOn: isOfActivity ? today : `${year + 1}-08-31`,
    lastDay: addDays(today, isOfActivity ? 2 : 14),
  })
}

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenPrepare(form: FormBody, now: Survey, lang: Language): FormState {
  const { version: _sent, organization: _fixed, form: _same, ...typed } = prepareForm.rawOf(form)
  const standing = filled(standingFields(now)).values
  const saved = Object.fromEntries(
    Object.keys(typed).map((name): [string, string] => [name, (standing[name] ?? []).join(', ')]),
  )
  const state = overtaken(typed, saved)
  const theirs = { ...state.theirs }
  for (const name of ['startsOn', 'endsOn', 'lastDay'] as const)
    if (name in theirs) theirs[name] = formatDay(now[name], lang)
  if ('expected' in theirs) theirs['expected'] = formatNumber(now.expected, lang)
  if ('role' in theirs)
    theirs['role'] = staffRoles.find(({ code }) => code === now.role)?.name[lang] ?? words[lang].anyRole
  return { ...state, theirs }
}
