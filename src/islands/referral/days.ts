/** The same day so many months later; the last day of a month that is too short. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

const locale = (lang: 'fr' | 'en'): string => `${lang}-CA`

/** The first of a month is « 1er » in French, which browsers do not write. */
const first = (said: string, lang: 'fr' | 'en'): string => (lang === 'fr' ? said.replace(/^1 /, '1er ') : said)

export const sayDay = (day: string, lang: 'fr' | 'en'): string => first(sayPlainDay(day, lang), lang)
const sayPlainDay = (day: string, lang: 'fr' | 'en'): string =>
  new Intl.DateTimeFormat(locale(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** An instant as the clock of this device says it. */
export const sayInstant = (instant: Date, lang: 'fr' | 'en'): string =>
  first(new Intl.DateTimeFormat(locale(lang), { dateStyle: 'long', timeStyle: 'short' }).format(instant), lang)

/** The language of the page. */
export const pageLanguage = (): 'fr' | 'en' => (document.documentElement.lang.startsWith('en') ? 'en' : 'fr')
