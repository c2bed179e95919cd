import type { Day } from '../../kernel/clock.ts'
import type { Language } from '../../kernel/language.ts'
import { localOf, type ClockTime } from './local-time.ts'
import type { Meeting } from './model.ts'
import { words } from './words.ts'

const dayFormats = {
  fr: new Intl.DateTimeFormat('fr-CA', { dateStyle: 'full', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-CA', { dateStyle: 'full', timeZone: 'UTC' }),
}
const englishHour = new Intl.DateTimeFormat('en-CA', { timeStyle: 'short', timeZone: 'UTC' })

/** `mardi 9 mars 2027`, `Tuesday, March 9, 2027`. */
const sayWeekday = (day: Day, lang: Language): string =>
  dayFormats[lang].format(new Date(`${day}T00:00:00Z`)).replace(/(?<=^\p{L}+ )1(?= )/u, '1er')

/** `9 h 30`, `9:30 a.m.`; a whole hour is said alone in French. */
function sayHour(time: ClockTime, lang: Language): string {
  if (lang === 'en') return englishHour.format(new Date(`2000-01-01T${time}:00Z`))
  const [hours = '', minutes = ''] = time.split(':')
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`
}

/** Day, hours and time zone of a meeting, as its clocks show them. */
export function sayWhen(
  { startsAt, endsAt, timeZone }: Pick<Meeting, 'startsAt' | 'endsAt' | 'timeZone'>,
  lang: Language,
): string {
  const from = localOf(startsAt, timeZone)
  const to = localOf(endsAt, timeZone)
  const { when, zones } = words[lang]
  return when(sayWeekday(from.day, lang), sayHour(from.time, lang), sayHour(to.time, lang), zones[timeZone])
}

/** The title in the language of the page, or in the only one it has. */
export const titleOf = ({ titleFr, titleEn }: Pick<Meeting, 'titleFr' | 'titleEn'>, lang: Language): string =>
  (lang === 'fr' ? (titleFr ?? titleEn) : (titleEn ?? titleFr)) ?? ''
