import { addDays, dayOf, type Day } from '../../kernel/clock.ts'
import { formatDay, type Language } from '../../kernel/language.ts'
import { dayMs, instantOf, wallOf } from '../../kernel/wall-clock.ts'
import type { DatePoll, Moment } from './model.ts'
import type { CalendarZone } from '../../kernel/calendar/index.ts'

const minuteMs = 60_000

/** Minutes after midnight of a time as a time field sends it, `13:30`; null: not a time. */
export function readTime(text: string): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3])\s*[:hH]\s*([0-5]\d)?(?::[0-5]\d)?$/.exec(text.trim()) ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes ?? 0)
}

/** The instant of a time on the wall; null: the clocks of that day jump over it. Of an hour that comes twice, the first. */
export function instantAt(day: Day, minutes: number, timeZone: CalendarZone): Date | null {
  const number = Date.parse(`${day}T00:00:00Z`) / dayMs
  const instant = instantOf(timeZone, number, minutes)
  const shown = wallOf(timeZone, instant)
  return shown.day === number && shown.minutes === minutes ? new Date(instant) : null
}

/** The end of a calendar day in a zone: the first instant of the next one. */
export const endOfDay = (day: Day, timeZone: CalendarZone): Date =>
  new Date(instantOf(timeZone, Date.parse(`${addDays(day, 1)}T00:00:00Z`) / dayMs, 0))

/** The last day of answers, in the zone of the date sought. */
export const closingDay = ({ closesAt, timeZone }: Pick<DatePoll, 'closesAt' | 'timeZone'>): Day =>
  dayOf(new Date(closesAt.getTime() - minuteMs), timeZone)

const locales = { fr: 'fr-CA', en: 'en-CA' } as const
const formats = new Map<string, Record<'day' | 'short' | 'time', Intl.DateTimeFormat>>()

function formatsOf(lang: Language, timeZone: string) {
  const key = `${lang} ${timeZone}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = {
    day: new Intl.DateTimeFormat(locales[lang], { timeZone, weekday: 'long', day: 'numeric', month: 'long' }),
    short: new Intl.DateTimeFormat(locales[lang], { timeZone, weekday: 'short', day: 'numeric', month: 'short' }),
    time: new Intl.DateTimeFormat(locales[lang], { timeZone, timeStyle: 'short' }),
  }
  formats.set(key, made)
  return made
}

/** « 9 h », « 13 h 30 »; `9:00 a.m.`. */
const timeIn = (instant: Date, lang: Language, timeZone: string): string => {
  const text = formatsOf(lang, timeZone).time.format(instant)
  return (lang === 'fr' ? text.replace(/^0(?=\d\s)/, '').replace(/\s00$/, '') : text).replace(/\s/g, '\u00a0')
}

/** « mercredi 9 septembre », `Wednesday, September 9`. */
const weekdayIn = (instant: Date, lang: Language, timeZone: string): string =>
  formatsOf(lang, timeZone)
    .day.format(instant)
    .replace(lang === 'fr' ? /\b1(?=\s)/ : /^$/, '1er')

/** « de 13 h 30 à 15 h », `1:30 p.m. to 3:00 p.m.`. */
function hoursIn({ startsAt, endsAt }: Pick<Moment, 'startsAt' | 'endsAt'>, lang: Language, timeZone: string) {
  const [from, to] = [timeIn(startsAt, lang, timeZone), timeIn(endsAt, lang, timeZone)]
  return lang === 'fr' ? `de ${from} à ${to}` : `${from} to ${to}`
}

/** Day and hours of a moment, in its zone, which the page names once: « mercredi 9 septembre, de 13 h 30 à 15 h ». */
export const momentIn = (moment: Pick<Moment, 'startsAt' | 'endsAt'>, lang: Language, timeZone: string): string =>
  `${weekdayIn(moment.startsAt, lang, timeZone)}, ${hoursIn(moment, lang, timeZone)}`

/** « mer. 9 sept., 13 h 30 », `Wed, Sep 9, 1:30 p.m.`: short enough for the head of a column. */
export const shortMomentIn = ({ startsAt }: Pick<Moment, 'startsAt'>, lang: Language, timeZone: string): string =>
  `${formatsOf(lang, timeZone).short.format(startsAt)}, ${timeIn(startsAt, lang, timeZone)}`

/** The last day of answers in words: « 5 septembre 2026 ». */
export const closingIn = (poll: Pick<DatePoll, 'closesAt' | 'timeZone'>, lang: Language): string =>
  formatDay(closingDay(poll), lang)
