import { sectorCodes } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import {
  day,
  defineForm,
  filled,
  optionalOneOf,
  overtaken,
  refused,
  text,
  version,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { collaborationWords } from '../../collaboration/index.ts'
import { textLimits, voices, type Decision } from '../model.ts'
import { noteProblems } from '../notes.ts'
import type { TypedDecision } from './save-decision.ts'
import { words } from './words.ts'

const voice = () => optionalOneOf(voices)

const decisionForm = defineForm({
  what: text({ max: textLimits.decision }),
  lookAgainOn: day(),
  community: voice(),
  education: voice(),
  institutional: voice(),
  police: voice(),
  justice: voice(),
  version: version(),
})

export const decisionNames = decisionForm.names.filter((name) => name !== 'version')

const valuesOf = ({ what, lookAgainOn, voices: said }: Decision) => ({
  what,
  lookAgainOn,
  ...Object.fromEntries(sectorCodes.map((code) => [code, said[code] ?? null])),
})

export const decisionState = (decision: Decision): FormState => filled(valuesOf(decision))

type DecisionRead =
  { ok: true; value: TypedDecision; version: number } | { ok: false; switching: boolean; state: FormState }

/** @param standing day that it has: one that has passed may stay */
export function readDecision(
  form: FormBody,
  lang: Language,
  { today, standing }: { today: Day; standing: Day | null },
): DecisionRead {
  const parsed = decisionForm.parse(form)
  const { labels, problems: said } = words[lang]
  const again = (problems: Readonly<Record<string, string>>): DecisionRead => ({
    ok: false,
    switching: !parsed.ok && parsed.switching,
    state: refused(
      { values: decisionForm.rawOf(form), problems },
      { labels, problems: { ...said, what: collaborationWords[lang].personProblems } },
      lang,
      { what: { label: labels.what, max: textLimits.decision } },
    ),
  })
  if (!parsed.ok) return again(parsed.problems)
  const { what, lookAgainOn, version: seen } = parsed.value
  const problems = noteProblems({ what }, today)
  if (lookAgainOn !== null && lookAgainOn < today && lookAgainOn !== standing) problems['lookAgainOn'] = 'past'
  if (Object.keys(problems).length > 0) return again(problems)
  const noted = sectorCodes.map((sector) => ({ sector, says: parsed.value[sector] }))
  return { ok: true, value: { what, lookAgainOn, voices: noted }, version: seen }
}

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenDecision(form: FormBody, now: Decision, sayVoice: (code: string) => string): FormState {
  const { version: _sent, ...typed } = decisionForm.rawOf(form)
  const standing = filled(valuesOf(now)).values
  const state = overtaken(
    typed,
    Object.fromEntries(Object.keys(typed).map((name) => [name, (standing[name] ?? []).join()])),
  )
  const theirs = Object.entries(state.theirs ?? {}).map(([name, saved]) => [
    name,
    sectorCodes.some((code) => code === name) ? sayVoice(saved) : saved,
  ])
  return { ...state, theirs: Object.fromEntries(theirs) }
}
