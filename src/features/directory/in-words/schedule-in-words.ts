import type { Day } from '../../../kernel/clock.ts'
import { formatDay, formatList, upperFirst, type Language } from '../../../kernel/language.ts'
import { writeTime } from '../../../field/index.ts'
import { formWords, weekdays } from '../sheet-form/index.ts'
import type { Schedule } from '../model.ts'
import { plainText } from '../text.ts'
import { words } from './words.ts'

/** One opening: « 13 h–16 h ». A time that is not `HH:MM` stays as it is; no closing time is left open. */
export const spanInWords = (opens: string, closes: string | undefined, lang: Language): string =>
  [opens, closes ?? ''].map((time) => timeInWords(time, lang)).join('–')

function timeInWords(text: string, lang: Language): string {
  const [, hour, minute] = /^(?:\d{4}-\d{2}-\d{2}[T ])?(\d{1,2}):?(\d{2})/.exec(text) ?? []
  return hour === undefined ? text : writeTime(Number(hour) * 60 + Number(minute), lang)
}

/** One schedule in words, for comparing two sheets: « Fermé le 24 décembre 2026 », « 2e mardi du mois, 18 h–20 h ». */
export function scheduleInWords(rule: Schedule, lang: Language): string {
  const note = plainText(rule.description ?? rule.notes, lang)
  return [ruleInWords(rule, lang), note].filter((part) => part !== '').join(', ')
}

/** The same without the note that someone wrote beside it. */
export function ruleInWords(rule: Schedule, lang: Language): string {
  const { freq, byday, byweekno, bymonthday, opens_at: opens, closes_at: closes } = rule
  const single = freq === undefined && !byday && !bymonthday ? rule.dtstart : undefined
  const [first, last] =
    single === undefined ? [rule.valid_from ?? rule.dtstart, rule.valid_to ?? rule.until] : [single, single]
  const isDated = freq === undefined && !byday && !bymonthday
  if (isDated && opens === undefined && first !== undefined)
    return last === undefined
      ? `${words[lang].closed}, ${words[lang].since(written(first, lang))}`
      : closingInWords(first, last, lang)
  const said = [
    daysInWords(byday, lang),
    monthDaysInWords(bymonthday, lang),
    byweekno ? words[lang].weekNumbers(formatList(byweekno.split(','), lang)) : '',
    opens === undefined ? '' : spanInWords(opens, closes, lang),
    intervalInWords(rule, lang),
    single === undefined ? datesInWords(first, last, lang) : words[lang].onDay(written(single, lang)),
  ]
  return upperFirst(said.filter((part) => part !== '').join(', '))
}

/** « toutes les deux semaines »; that nobody knows which, when no frequency says it. */
function intervalInWords({ freq, byday, interval = 1 }: Schedule, lang: Language): string {
  const t = words[lang]
  if (freq !== 'WEEKLY' && freq !== 'MONTHLY') return byday && !/\d/.test(byday) ? t.unknownWeeks : ''
  if (interval === 1) return ''
  return freq === 'MONTHLY' ? t.everyMonths(interval) : interval === 2 ? t.fortnightly : t.everyWeeks(interval)
}

const written = (day: string, lang: Language): string =>
  formatDay(day.replace(/^(\d{4})-?(\d{2})-?(\d{2}).*$/, '$1-$2-$3') as Day, lang)

const closingInWords = (first: string, last: string, lang: Language): string =>
  first === last
    ? words[lang].closedOn(written(first, lang))
    : words[lang].closedFrom(written(first, lang), written(last, lang))

function daysInWords(byday: string | undefined, lang: Language): string {
  const days = (byday ?? '').split(',').filter((day) => day !== '')
  const names = formWords[lang].days
  const said = days.map((day) => {
    const [, nth = '', code = ''] = /^([+-]?\d?)([A-Z]{2})$/.exec(day) ?? []
    const weekday = weekdays.find((one) => one === code)
    if (weekday === undefined) return day
    const name = lang === 'fr' ? names[weekday].toLowerCase() : names[weekday]
    return nth === '' ? name : words[lang].ofMonth(Number(nth), names[weekday])
  })
  return formatList(said, lang)
}

function monthDaysInWords(bymonthday: string | undefined, lang: Language): string {
  const days = (bymonthday ?? '').split(',').filter((day) => day !== '')
  return formatList(
    days.map((day) => words[lang].monthDay(Number(day))),
    lang,
  )
}

function datesInWords(first: string | undefined, last: string | undefined, lang: Language): string {
  const t = words[lang]
  if (first !== undefined && last !== undefined) return t.between(written(first, lang), written(last, lang))
  if (first !== undefined) return t.since(written(first, lang))
  return last === undefined ? '' : t.until(written(last, lang))
}
