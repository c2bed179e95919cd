import { clockTime } from '../../../field/index.ts'
import {
  defineForm,
  filled,
  manyOf,
  refused,
  version,
  wholeNumber,
  type Field,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { phoneNumber, readPhone, writeNumber } from '../../../kernel/phone/index.ts'
import type { StaffedHours } from '../model.ts'
import { words } from './words.ts'

/** From Monday, as the form sends them. */
export const weekdayCodes = ['1', '2', '3', '4', '5', '6', '7'] as const
/** Fields in the order of the page. */
export const hoursNames = ['weekdays', 'from', 'until', 'promise', 'phone'] as const
/** Hours within which a first answer can be promised. */
const promiseBounds = { min: 1, max: 72 }
const wholeDay = 1440

const needed = <T>(field: Field<T | null>): Field<T> =>
  field.transform((value, context) => {
    if (value === null) context.addIssue({ code: 'custom', message: 'missing' })
    return value as T
  }) as unknown as Field<T>

/** E.164. A short number, such as 911, is nobody’s of the team. */
const teamPhone = (): Field<string> =>
  needed(phoneNumber()).transform((value, context) => {
    const { dialled } = readPhone(value)
    if (dialled === null || !/^\+\d{8,15}$/.test(dialled)) context.addIssue({ code: 'custom', message: 'not-a-phone' })
    return dialled ?? ''
  }) as unknown as Field<string>

const form = defineForm({
  weekdays: manyOf(weekdayCodes, { min: 1 }),
  from: needed(clockTime()),
  until: needed(clockTime()),
  promise: needed(wholeNumber(promiseBounds)),
  phone: teamPhone(),
  version: version(),
})

const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}
/** `9:00`; `24:00` at the end of a day. */
export const timeOf = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** What was sent, read; or the form to show again. `switching`: only its language is changed. */
export type ReadHours =
  { ok: true; hours: StaffedHours; version: number } | { ok: false; switching: boolean; state: FormState }

/** Reads the form. Midnight as the end is the end of that day. */
export function readHours(body: FormBody, lang: Language): ReadHours {
  const { labels, problems: said } = words[lang]
  const limits = { promise: { label: labels.promise, ...promiseBounds } }
  const again = (problems: Readonly<Record<string, string>>): FormState =>
    refused({ values: form.rawOf(body), problems }, { labels, problems: said }, lang, limits)
  const parsed = form.parse(body)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, state: again(parsed.problems) }
  const { weekdays, from, until, promise, phone, version: seen } = parsed.value
  const fromMinute = minutesOf(from)
  const untilMinute = minutesOf(until) || wholeDay
  if (untilMinute <= fromMinute) return { ok: false, switching: false, state: again({ until: 'order' }) }
  const hours = { weekdays: weekdays.map(Number), fromMinute, untilMinute, promiseHours: promise, phone }
  return { ok: true, hours, version: seen }
}

/** The form of a door; empty while it was never open. */
export const hoursState = (hours: StaffedHours | null): FormState =>
  filled(
    hours === null
      ? Object.fromEntries(hoursNames.map((name) => [name, null]))
      : {
          weekdays: hours.weekdays.map(String),
          from: timeOf(hours.fromMinute),
          until: timeOf(hours.untilMinute),
          promise: hours.promiseHours,
          phone: writeNumber(hours.phone),
        },
  )

const inWords = (hours: StaffedHours, lang: Language): Record<string, string> => ({
  weekdays: hours.weekdays.map((day) => words[lang].days[day - 1]).join(', '),
  from: timeOf(hours.fromMinute),
  until: timeOf(hours.untilMinute),
  promise: String(hours.promiseHours),
  phone: writeNumber(hours.phone),
})

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenHours(
  body: FormBody,
  { typed, now }: { typed: StaffedHours; now: StaffedHours },
  lang: Language,
): FormState {
  const mine = inWords(typed, lang)
  const theirs = Object.entries(inWords(now, lang)).filter(([name, saved]) => mine[name] !== saved)
  return { values: form.rawOf(body), errors: {}, theirs: Object.fromEntries(theirs) }
}
