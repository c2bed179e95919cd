import { checkNote } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import {
  day,
  defineForm,
  filled,
  optionalText,
  overtaken,
  refused,
  text,
  version,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { textLimits, type Commitment } from '../model.ts'
import { isTooFar } from '../rules.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const commitmentForm = defineForm({
  what: text({ max: textLimits.what }),
  person: text({ max: 40 }),
  dueOn: day({ required: true }),
  said: optionalText({ max: textLimits.what }),
  version: version(),
})

export const promiseNames = ['what', 'person', 'dueOn'] as const
export const settleNames = [...promiseNames, 'said'] as const

export interface Promised {
  what: string
  person: string
  dueOn: Day
  said: string | null
}

type CommitmentRead =
  { ok: true; value: Promised; version: number } | { ok: false; switching: boolean; state: FormState }

const valuesOf = ({ what, personId, dueOn, said }: Commitment) => ({ what, person: personId, dueOn, said })

export const commitmentState = (one: Commitment): FormState => filled(valuesOf(one))

/**
 * @param people ids of those who may see to it
 * @param standing day that it has: one that has passed may stay
 */
export function readCommitment(
  form: FormBody,
  lang: Language,
  { today, people, standing = null }: { today: Day; people: readonly string[]; standing?: Day | null },
): CommitmentRead {
  const parsed = commitmentForm.parse(form)
  const { labels, problems: said } = words[lang]
  const again = (problems: Readonly<Record<string, string>>): CommitmentRead => ({
    ok: false,
    switching: !parsed.ok && parsed.switching,
    state: refused(
      { values: commitmentForm.rawOf(form), problems },
      { labels, problems: { ...said, what: shared[lang].personProblems, said: shared[lang].personProblems } },
      lang,
      { what: { label: labels.what, max: textLimits.what }, said: { label: labels.said, max: textLimits.what } },
    ),
  })
  if (!parsed.ok) return again(parsed.problems)
  const { version: seen, dueOn, ...typed } = parsed.value
  const problems: Record<string, string> = {}
  for (const name of ['what', 'said'] as const) {
    const found = checkNote(typed[name] ?? '', Number(today.slice(0, 4)))
    if (found !== null) problems[name] = found
  }
  if (!people.includes(typed.person)) problems['person'] = 'not-in-list'
  if (dueOn !== null && dueOn < today && dueOn !== standing) problems['dueOn'] = 'past'
  if (dueOn !== null && isTooFar(dueOn, today) && dueOn !== standing) problems['dueOn'] = 'too-far'
  if (dueOn === null || Object.keys(problems).length > 0) return again(problems)
  return { ok: true, value: { ...typed, dueOn }, version: seen }
}

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenCommitment(form: FormBody, now: Commitment, nameOf: (id: string) => string): FormState {
  const { version: _sent, ...typed } = commitmentForm.rawOf(form)
  const standing = filled(valuesOf(now)).values
  const state = overtaken(
    typed,
    Object.fromEntries(Object.keys(typed).map((name) => [name, (standing[name] ?? []).join()])),
  )
  const theirs: Record<string, string> = { ...state.theirs }
  if (theirs['person']) theirs['person'] = nameOf(theirs['person'])
  return { ...state, theirs }
}
