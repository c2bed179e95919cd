import { defineForm, filled, optionalOneOf, refused, version, type FormState } from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Duty, DutyAsked, OnDutyPerson } from './queries.ts'
import { words } from './words.ts'

export const holderField = (weekday: number): string => `holder-${weekday}`
export const deputyField = (weekday: number): string => `deputy-${weekday}`

/** Names of the fields of these days, in the order of the page. */
export const rotaNames = (weekdays: readonly number[]): string[] =>
  weekdays.flatMap((day) => [holderField(day), deputyField(day)])

export const rotaLabels = (weekdays: readonly number[], lang: Language): Record<string, string> => {
  const t = words[lang]
  return Object.fromEntries(
    weekdays.flatMap((day) => [
      [holderField(day), t.holderOn(t.days[day - 1] ?? '')],
      [deputyField(day), t.deputyOn(t.days[day - 1] ?? '')],
    ]),
  )
}

interface Choices {
  weekdays: readonly number[]
  people: readonly OnDutyPerson[]
}

/** What was sent, read; or the form to show again. `switching`: only its language is changed. */
type ReadRota = { ok: true; days: DutyAsked[]; version: number } | { ok: false; switching: boolean; state: FormState }

const versionForm = defineForm({ version: version() })

/** 0: the form said none, which no rota has. */
function seenVersion(body: FormBody): number {
  const seen = versionForm.parse(body)
  return seen.ok ? seen.value.version : 0
}

/** A deputy is somebody else than who answers first, and steps in for somebody. */
export function readRota(body: FormBody, { weekdays, people }: Choices, lang: Language): ReadRota {
  const one = optionalOneOf(people.map(({ id }) => id))
  const names = rotaNames(weekdays)
  const form = defineForm(Object.fromEntries(names.map((name) => [name, one])))
  const own = Object.fromEntries(names.map((name) => [name, words[lang].problems]))
  const again = (problems: Readonly<Record<string, string>>): FormState =>
    refused({ values: form.rawOf(body), problems }, { labels: rotaLabels(weekdays, lang), problems: own }, lang)
  const parsed = form.parse(body)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, state: again(parsed.problems) }
  const chosen = (name: string): string | null => parsed.value[name] ?? null
  const days = weekdays.map((weekday) => ({
    weekday,
    holderId: chosen(holderField(weekday)),
    deputyId: chosen(deputyField(weekday)),
  }))
  const problems = Object.fromEntries(
    days.flatMap(({ weekday, holderId, deputyId }): [string, string][] => {
      if (deputyId !== null && holderId === null) return [[holderField(weekday), 'no-holder']]
      return deputyId !== null && deputyId === holderId ? [[deputyField(weekday), 'same']] : []
    }),
  )
  if (Object.keys(problems).length > 0) return { ok: false, switching: false, state: again(problems) }
  return { ok: true, days, version: seenVersion(body) }
}

const idsOf = (duties: readonly Duty[]): Record<string, string> =>
  Object.fromEntries(
    duties.flatMap(({ weekday, holder, deputy }) => [
      [holderField(weekday), holder?.id ?? ''],
      [deputyField(weekday), deputy?.id ?? ''],
    ]),
  )

/** The form of what is saved. */
export const rotaState = (duties: readonly Duty[]): FormState => filled(idsOf(duties))

/** What was chosen, beside what someone else saved meanwhile. */
export function overtakenRota(
  body: FormBody,
  { weekdays }: Pick<Choices, 'weekdays'>,
  now: readonly Duty[],
): FormState {
  const saved = idsOf(now)
  const names = new Map(
    now.flatMap(({ holder, deputy }) => [holder, deputy]).flatMap((one) => (one ? [[one.id, one.name]] : [])),
  )
  const fields = rotaNames(weekdays)
  const theirs = fields.flatMap((name): [string, string][] => {
    const id = saved[name] ?? ''
    return id === body.first(name) ? [] : [[name, names.get(id) ?? '']]
  })
  return {
    values: Object.fromEntries(fields.map((name) => [name, body.all(name)])),
    errors: {},
    theirs: Object.fromEntries(theirs),
  }
}
