import { checkPublicText } from '../../../field/index.ts'
import { calendarZones, type CalendarZone } from '../../../kernel/calendar/index.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import {
  day,
  defineForm,
  filled,
  oneOf,
  optionalText,
  overtaken,
  refused,
  text,
  version,
  webAddress,
  wholeNumber,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { instantAt, localOf, parseClockTime } from '../../meeting/index.ts'
import { mostPlaces, textLimits, type Session } from '../model.ts'
import { furthestDays } from '../rules.ts'
import { words } from './words.ts'

const sessionForm = defineForm({
  day: day({ required: true }),
  from: text({ max: 20 }),
  to: text({ max: 20 }),
  timeZone: oneOf(calendarZones),
  place: optionalText({ max: textLimits.place }),
  link: webAddress(),
  capacity: wholeNumber({ min: 1, max: mostPlaces, required: true }),
  version: version(),
})

/** Names of the fields, in the order of the page. */
export const sessionNames = sessionForm.names.filter((name) => name !== 'version')

/** What is decided of a session. */
export type SessionFacts = Pick<Session, 'startsAt' | 'endsAt' | 'timeZone' | 'place' | 'link' | 'capacity'>

type Read =
  | { ok: true; facts: SessionFacts; version: number }
  /** `switching`: nothing is wrong, only the language of the page changes. */
  | { ok: false; switching: boolean; state: FormState }

/** The form again, with a sentence at each of these fields. */
export function sessionAgain(form: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const { labels, problems: said } = words[lang]
  return refused({ values: sessionForm.rawOf(form), problems }, { labels, problems: said }, lang, {
    place: { label: labels.place, max: textLimits.place },
    capacity: { label: labels.capacity, min: 1, max: mostPlaces },
  })
}

/** Reads the form, every problem at once. A session is to come; of one that began, only what does not move it can change. */
export function readSession(form: FormBody, lang: Language, now: Date): Read {
  const parsed = sessionForm.parse(form)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, state: sessionAgain(form, parsed.problems, lang) }
  const { day: on, from, to, timeZone, place, link, capacity, version: seen } = parsed.value
  const problems: Record<string, string> = {}
  const today = dayOf(now, timeZone)
  if (on !== null && on < today) problems['day'] = 'past'
  else if (on !== null && on > addDays(today, furthestDays)) problems['day'] = 'too-far'
  const startsAt = instantOn(on, from, timeZone)
  const endsAt = instantOn(on, to, timeZone)
  if (typeof startsAt === 'string') problems['from'] = startsAt
  else if (startsAt <= now && on === today) problems['from'] = 'past'
  if (typeof endsAt === 'string') problems['to'] = endsAt
  else if (typeof startsAt !== 'string' && endsAt <= startsAt) problems['to'] = 'end-before-start'
  const found = checkPublicText(place ?? '')
  if (found !== null) problems['place'] = found
  if (
    typeof startsAt === 'string' ||
    typeof endsAt === 'string' ||
    capacity === null ||
    Object.keys(problems).length > 0
  )
    return { ok: false, switching: false, state: sessionAgain(form, problems, lang) }
  return { ok: true, facts: { startsAt, endsAt, timeZone, place, link, capacity }, version: seen }
}

type HourProblem = 'not-an-hour' | 'skipped'

function instantOn(on: ReturnType<typeof dayOf> | null, typed: string, timeZone: CalendarZone): Date | HourProblem {
  const time = parseClockTime(typed)
  if (time === null || on === null) return 'not-an-hour'
  return instantAt(on, time, timeZone) ?? 'skipped'
}

function standing({ startsAt, endsAt, timeZone, place, link, capacity }: Session) {
  const from = localOf(startsAt, timeZone)
  return { day: from.day, from: from.time, to: localOf(endsAt, timeZone).time, timeZone, place, link, capacity }
}

export const sessionState = (session: Session): FormState => filled(standing(session))

/** A new one, as the last of the same course was. */
export const freshSession = (last: Session | undefined): FormState =>
  filled(last === undefined ? { timeZone: 'America/Toronto', capacity: 20 } : { ...standing(last), day: null })

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenSession(form: FormBody, now: Session): FormState {
  const { version: _sent, ...typed } = sessionForm.rawOf(form)
  const saved = filled(standing(now)).values
  return overtaken(typed, Object.fromEntries(Object.keys(typed).map((name) => [name, (saved[name] ?? []).join()])))
}
