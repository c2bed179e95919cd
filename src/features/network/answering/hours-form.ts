import { clockTime, weekdayCodes, type HoursSchedule } from '../../../field/index.ts'
import { calendarZones, type CalendarZone } from '../../../kernel/calendar/index.ts'
import {
  defineForm,
  filled,
  manyOf,
  oneOf,
  overtaken,
  refused,
  version,
  type Field,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { SaidHours } from './queries.ts'
import { words } from './words.ts'

/** Rows of the form: days that have the same hours. */
export const hourSlots = [1, 2, 3, 4] as const
type HourSlot = (typeof hourSlots)[number]
/** From Monday. */
export const weekDays: readonly string[] = [...weekdayCodes.slice(1), ...weekdayCodes.slice(0, 1)]

const fields: Record<string, Field<unknown>> = {
  ...Object.fromEntries(
    hourSlots.flatMap((n): [string, Field<unknown>][] => [
      [`days${n}`, manyOf(weekDays)],
      [`opens${n}`, clockTime()],
      [`closes${n}`, clockTime()],
    ]),
  ),
  timeZone: oneOf(calendarZones),
  version: version(),
}

const hoursForm = defineForm(fields)

/** Names of the fields, in the order of the page. */
export const hoursNames = hoursForm.names.filter((name) => name !== 'version')

type Read =
  | { ok: true; week: HoursSchedule[]; timeZone: CalendarZone; version: number }
  | { ok: false; switching: boolean; state: FormState }

interface Slot {
  days: string[]
  opens: string | null
  closes: string | null
}

const slotOf = (value: Record<string, unknown>, n: HourSlot): Slot => ({
  days: value[`days${n}`] as string[],
  opens: value[`opens${n}`] as string | null,
  closes: value[`closes${n}`] as string | null,
})

/** What a row lacks, at the field; none: it is whole, or left out. */
function problemsOf({ days, opens, closes }: Slot, n: HourSlot): Record<string, string> {
  if (days.length === 0 && opens === null && closes === null) return {}
  return {
    ...(days.length === 0 && { [`days${n}`]: 'no-days' }),
    ...(opens === null && { [`opens${n}`]: 'half-hours' }),
    ...(closes === null && { [`closes${n}`]: 'half-hours' }),
    ...(opens !== null && opens === closes && { [`closes${n}`]: 'same-times' }),
    ...(opens === '24:00' && { [`opens${n}`]: 'not-a-time' }),
  }
}

/** Reads the form, every problem at once. All rows left empty: the hours are not known. */
export function readHours(form: FormBody, lang: Language): Read {
  const parsed = hoursForm.parse(form)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, state: again(form, parsed.problems, lang) }
  const value: Record<string, unknown> = parsed.value
  const slots = hourSlots.map((n) => ({ n, ...slotOf(value, n) }))
  const problems = Object.assign({}, ...slots.map((slot) => problemsOf(slot, slot.n)))
  if (Object.keys(problems).length > 0) return { ok: false, switching: false, state: again(form, problems, lang) }
  const week = slots.flatMap(({ days, opens, closes }): HoursSchedule[] =>
    opens === null || closes === null
      ? []
      : [
          {
            freq: 'WEEKLY',
            byday: weekDays.filter((day) => days.includes(day)).join(),
            opens_at: opens,
            closes_at: closes,
          },
        ],
  )
  return { ok: true, week, timeZone: value['timeZone'] as CalendarZone, version: value['version'] as number }
}

function again(form: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const { labels, problems: said } = words[lang]
  const perRow = (name: string): [string, (typeof said)[keyof typeof said]][] =>
    hourSlots.map((n) => [`${name}${n}`, said[name as keyof typeof said]])
  return refused(
    { values: hoursForm.rawOf(form), problems },
    {
      labels: Object.fromEntries(
        hourSlots.flatMap((n) => [
          [`days${n}`, labels.days(n)],
          [`opens${n}`, labels.opens],
          [`closes${n}`, labels.closes],
        ]),
      ),
      problems: Object.fromEntries([...perRow('days'), ...perRow('opens'), ...perRow('closes')]),
    },
    lang,
  )
}

function standing({ week, timeZone }: Pick<SaidHours, 'week' | 'timeZone'>) {
  return {
    ...Object.fromEntries(
      hourSlots.flatMap((n): [string, string | string[] | null][] => {
        const rule = week[n - 1]
        return [
          [`days${n}`, rule?.byday?.split(',') ?? []],
          [`opens${n}`, rule?.opens_at ?? null],
          [`closes${n}`, rule?.closes_at ?? null],
        ]
      }),
    ),
    timeZone,
  }
}

export const hoursState = (said: SaidHours | null): FormState =>
  filled(standing(said ?? { week: [], timeZone: 'America/Toronto' }))

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenHours(form: FormBody, now: SaidHours, lang: Language): FormState {
  const { version: _sent, ...typed } = hoursForm.rawOf(form)
  const saved = filled(standing(now)).values
  const state = overtaken(
    typed,
    Object.fromEntries(Object.keys(typed).map((name) => [name, (saved[name] ?? []).join(', ')])),
  )
  const { days, zones, none } = words[lang]
  const said = Object.entries(state.theirs ?? {}).map(([name, value]): [string, string] => {
    if (value === '') return [name, none]
    if (name === 'timeZone') return [name, zones[value as CalendarZone]]
    const named = value.split(', ').map((one) => days[one as keyof typeof days] ?? one)
    return [name, named.join(', ')]
  })
  return { ...state, theirs: Object.fromEntries(said) }
}
