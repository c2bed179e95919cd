import { addDays, dayOf, type Day } from '../../kernel/clock.ts'
import { formatDay, type Language } from '../../kernel/language.ts'
import { offsetAt, wallOf } from '../../kernel/wall-clock.ts'
import { colon } from '../../kernel/wording.ts'
import type { DayHours } from './week-hours.ts'
import { words } from './words.ts'

const nbsp = '\u00a0'
const wholeDay = 1440

/** Minutes after midnight as people say them: « 8 h 30 », « minuit », `8:30 a.m.`, `noon`. Held on one line. */
export function writeTime(minutes: number, lang: Language): string {
  const inDay = minutes % wholeDay
  const [hour, minute] = [Math.floor(inDay / 60), String(inDay % 60).padStart(2, '0')]
  if (inDay === 0) return words[lang].midnight
  if (inDay === 720) return words[lang].noon
  if (lang === 'fr') return `${hour}${nbsp}h${minute === '00' ? '' : `${nbsp}${minute}`}`
  return `${((hour + 11) % 12) + 1}${minute === '00' ? '' : `:${minute}`}${nbsp}${hour < 12 ? 'a.m.' : 'p.m.'}`
}

/** Whose clock is read, and by whom. */
export interface ClockReader {
  now: Date
  /** IANA zone that hours are told in. */
  timeZone: string
  /** IANA zone of the instance: another one is named. */
  readerZone: string
  lang: Language
}

/** « 23 h », « demain à 2 h »: until when something stays open. */
export function whenCloses(until: Date, reader: ClockReader): string {
  const { minutes } = wallOf(reader.timeZone, until.getTime())
  const time = writeTime(minutes, reader.lang) + zoneWords(until, reader)
  const isSoon = until.getTime() - reader.now.getTime() < 20 * 3_600_000
  return isSoon ? time : dayAndTime(until, time, reader)
}

/** « à 13 h », « demain à 8 h 30 », « lundi à 9 h »: when something opens. */
export function whenOpens(next: Date, reader: ClockReader): string {
  const { minutes } = wallOf(reader.timeZone, next.getTime())
  return dayAndTime(next, writeTime(minutes, reader.lang) + zoneWords(next, reader), reader)
}

function dayAndTime(instant: Date, time: string, { now, timeZone, lang }: ClockReader): string {
  const t = words[lang]
  const [today, day] = [dayOf(now, timeZone), dayOf(instant, timeZone)]
  if (day === today) return t.at(time)
  if (day === addDays(today, 1)) return t.tomorrow(time)
  if (day < addDays(today, 7)) return t.on(weekdayName(day, lang), time)
  return t.on(t.date(formatDay(day, lang)), time)
}

const zoneFormats = new Map<string, Intl.DateTimeFormat>()

/** « (heure de l’Atlantique) » when the wall there does not show what the reader’s does. */
function zoneWords(instant: Date, { timeZone, readerZone, lang }: ClockReader): string {
  if (offsetAt(timeZone, instant.getTime()) === offsetAt(readerZone, instant.getTime())) return ''
  const key = `${lang} ${timeZone}`
  const options = { timeZone, timeZoneName: 'longGeneric' } as const
  const format = zoneFormats.get(key) ?? new Intl.DateTimeFormat(`${lang}-CA`, options)
  zoneFormats.set(key, format)
  const zone = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  return words[lang].zone(zone.replaceAll("'", '’'))
}

const weekdayFormats: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr-CA', { weekday: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-CA', { weekday: 'long', timeZone: 'UTC' }),
}

/** « lundi », `Monday`. */
export const weekdayName = (day: Day, lang: Language): string =>
  weekdayFormats[lang].format(new Date(`${day}T00:00:00Z`))

/** A usual week in a few words, for paper: « lundi au vendredi : 8 h 30 à 16 h 30 »; the days without hours are left out. */
export function weekInWords(week: readonly DayHours[], lang: Language): string[] {
  const groups: { first: Day; last: Day; said: string }[] = []
  for (const one of week) {
    const said = one.spans.length === 0 ? '' : dayWords(one, lang)
    const group = groups.at(-1)
    if (group?.said === said) group.last = one.day
    else groups.push({ first: one.day, last: one.day, said })
  }
  return groups.flatMap(({ first, last, said }) => {
    if (said === '') return []
    const [from, to] = [weekdayName(first, lang), weekdayName(last, lang)]
    return `${first === last ? from : words[lang].during(from, to)}${colon(lang)} ${said}`
  })
}

/** One day of the table: « 8 h 30 à midi et 13 h à 16 h 30 », « Jour et nuit », « Fermé ». */
export function dayWords({ spans, isWhole }: DayHours, lang: Language): string {
  const t = words[lang]
  if (isWhole) return t.wholeDay
  if (spans.length === 0) return t.closed
  return spans.map(({ from, until }) => t.span(writeTime(from, lang), writeTime(until, lang))).join(t.join)
}
