import { checkNote } from '../../../field/index.ts'
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
import { answeringInWords, answeringProblems, collaborationWords, isTooFar } from '../../collaboration/index.ts'
import { tableLimits } from '../model.ts'
import { words } from './words.ts'

const seatForm = defineForm({
  mandate: optionalText({ max: tableLimits.mandate }),
  contact: optionalText({ max: 36 }),
  deputy: optionalText({ max: 36 }),
  termUntil: day(),
  version: version(),
})

export const ownSeatNames = ['mandate', 'contact', 'deputy', 'termUntil'] as const

/** What an organization says of its seat. Null: not said, nobody, or no end. */
export interface OwnSeat {
  mandate: string | null
  contact: string | null
  deputy: string | null
  termUntil: Day | null
}

type SeatRead = { ok: true; value: OwnSeat; version: number } | { ok: false; switching: boolean; state: FormState }

export const ownSeatState = (seat: OwnSeat): FormState => filled({ ...seat })

/**
 * Reads the form, every problem at once.
 *
 * @param people ids of those who may represent the organization
 * @param standing end of the term as it stands: one that has passed may stay as it is, and no other may be chosen in the past
 */
export function readOwnSeat(
  form: FormBody,
  lang: Language,
  { today, people, standing }: { today: Day; people: readonly string[]; standing: Day | null },
): SeatRead {
  const parsed = seatForm.parse(form)
  const again = (problems: Readonly<Record<string, string>>, switching = false): SeatRead => {
    const { labels, problems: said } = words[lang]
    const { personProblems, answeringProblems: deputy } = collaborationWords[lang]
    const own = { ...said, deputy, mandate: personProblems }
    const limits = { mandate: { label: labels.mandate, max: tableLimits.mandate } }
    return {
      ok: false,
      switching,
      state: refused({ values: seatForm.rawOf(form), problems }, { labels, problems: own }, lang, limits),
    }
  }
  if (!parsed.ok) return again(parsed.problems, parsed.switching)
  const { version: seen, ...typed } = parsed.value
  const problems = answeringProblems(typed, people)
  const found = checkNote(typed.mandate ?? '', Number(today.slice(0, 4)))
  if (found !== null) problems['mandate'] = found
  if (typed.termUntil !== null && typed.termUntil < today && typed.termUntil !== standing)
    problems['termUntil'] = 'past'
  if (typed.termUntil !== null && isTooFar(typed.termUntil, today) && typed.termUntil !== standing)
    problems['termUntil'] = 'too-far'
  return Object.keys(problems).length > 0 ? again(problems) : { ok: true, value: typed, version: seen }
}

/** What was typed, beside what a colleague saved meanwhile, in words. */
export function overtakenSeat(form: FormBody, now: OwnSeat, nameOf: (id: string) => string): FormState {
  const { version: _sent, ...typed } = seatForm.rawOf(form)
  const state = overtaken(
    typed,
    Object.fromEntries(Object.entries(now).map(([name, value]: [string, string | null]) => [name, value ?? ''])),
  )
  return { ...state, theirs: answeringInWords(state.theirs, nameOf) }
}
