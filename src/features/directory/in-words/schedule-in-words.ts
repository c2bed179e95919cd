import type { Day } from '../../../kernel/clock.ts'
import { formatDay, formatList, type Language } from '../../../kernel/language.ts'
import { writeTime } from '../hours/index.ts'
import { formWords } from '../sheet-form/words.ts'
import type { Schedule } from '../model.ts'
import { plainText } from '../text.ts'
import { weekdays } from '../sheet-form/sheet-form.ts'

interface RuleWords {
  closedOn: (day: string) => string
  closedFrom: (first: string, last: string) => string
  ofMonth: (nth: number, weekday: string) => string
  monthDay: (day: number) => string
  between: (first: string, last: string) => string
  since: (first: string) => string
  until: (last: string) => string
}

const ordinals = ['', '1st', '2nd', '3rd', '4th', '5th']

const words: Record<Language, RuleWords> = {
  fr: {
    closedOn: (day) => `Fermé le ${day}`,
    closedFrom: (first, last) => `Fermé du ${first} au ${last}`,
    ofMonth: (nth, weekday) =>
      `${nth === -1 ? 'dernier' : nth < 0 ? `${-nth}e dernier` : nth === 1 ? '1er' : `${nth}e`} ${weekday.toLowerCase()} du mois`,
    monthDay: (day) => `le ${day === 1 ? '1er' : day} du mois`,
    between: (first, last) => `du ${first} au ${last}`,
    since: (first) => `à partir du ${first}`,
    until: (last) => `jusqu’au ${last}`,
  },
  en: {
    closedOn: (day) => `Closed on ${day}`,
    closedFrom: (first, last) => `Closed from ${first} to ${last}`,
    ofMonth: (nth, weekday) =>
      `${nth === -1 ? 'last' : nth < 0 ? `${ordinals[-nth] ?? -nth} last` : (ordinals[nth] ?? nth)} ${weekday} of the month`,
    monthDay: (day) => `day ${day} of the month`,
    between: (first, last) => `from ${first} to ${last}`,
    since: (first) => `from ${first}`,
    until: (last) => `until ${last}`,
  },
}

/** One opening: « 13 h–16 h ». A time that is not `HH:MM` stays as it is; no closing time is left open. */
export const saySpan = (opens: string, closes: string | undefined, lang: Language): string =>
  [opens, closes ?? ''].map((time) => sayTime(time, lang)).join('–')

function sayTime(text: string, lang: Language): string {
  const [, hour, minute] = /^(\d{2}):(\d{2})/.exec(text) ?? []
  return hour === undefined ? text : writeTime(Number(hour) * 60 + Number(minute), lang)
}

/** One schedule in words, for who compares: « Fermé le 24 décembre 2026 », « 2e mardi du mois, 18 h–20 h ». */
export function sayRule(rule: Schedule, lang: Language): string {
  const { freq, byday, bymonthday, valid_from: first, valid_to: last, opens_at: opens, closes_at: closes } = rule
  const note = plainText(rule.description ?? rule.notes, lang)
  const isClosing = freq === undefined && opens === undefined && first !== undefined && last !== undefined
  const said = isClosing
    ? [sayClosing(first, last, lang), note]
    : [
        sayDays(byday, lang),
        sayMonthDays(bymonthday, lang),
        opens === undefined ? '' : saySpan(opens, closes, lang),
        sayDates(first, last, lang),
        note,
      ]
  return said.filter((part) => part !== '').join(', ')
}

const written = (day: string, lang: Language): string => formatDay(day as Day, lang)

const sayClosing = (first: string, last: string, lang: Language): string =>
  first === last
    ? words[lang].closedOn(written(first, lang))
    : words[lang].closedFrom(written(first, lang), written(last, lang))

function sayDays(byday: string | undefined, lang: Language): string {
  const days = (byday ?? '').split(',').filter((day) => day !== '')
  const names = formWords[lang].days
  const said = days.map((day) => {
    const [, nth = '', code = ''] = /^([+-]?\d?)([A-Z]{2})$/.exec(day) ?? []
    const weekday = weekdays.find((one) => one === code)
    if (weekday === undefined) return day
    return nth === '' ? names[weekday] : words[lang].ofMonth(Number(nth), names[weekday])
  })
  return formatList(said, lang)
}

function sayMonthDays(bymonthday: string | undefined, lang: Language): string {
  const days = (bymonthday ?? '').split(',').filter((day) => day !== '')
  return formatList(
    days.map((day) => words[lang].monthDay(Number(day))),
    lang,
  )
}

function sayDates(first: string | undefined, last: string | undefined, lang: Language): string {
  const t = words[lang]
  if (first !== undefined && last !== undefined) return t.between(written(first, lang), written(last, lang))
  if (first !== undefined) return t.since(written(first, lang))
  return last === undefined ? '' : t.until(written(last, lang))
}
