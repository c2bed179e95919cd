import { sayDay } from '../referral/days.ts'

const hourMs = 3_600_000

/** The day and the two hours between which something came: the server keeps no finer. As the clock of this device says it. */
export function sayHour(keptAt: string, lang: 'fr' | 'en'): { day: string; from: string; until: string } {
  const at = new Date(keptAt)
  const locale = `${lang}-CA`
  const hour = (instant: Date): string =>
    new Intl.DateTimeFormat(locale, { hour: 'numeric' }).format(instant).replace(/^0(?=\d)/, '')
  const local = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0'))
  return { day: sayDay(local.join('-'), lang), from: hour(at), until: hour(new Date(at.getTime() + hourMs)) }
}
