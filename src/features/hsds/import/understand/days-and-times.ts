import { parseDay, type Day } from '../../../../kernel/clock.ts'
import { fold } from '../../../../kernel/language.ts'

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['january', 'janvier', 'jan', 'janv'],
    ['february', 'fevrier', 'feb', 'fev', 'fevr'],
    ['march', 'mars', 'mar'],
    ['april', 'avril', 'apr', 'avr'],
    ['may', 'mai'],
    ['june', 'juin', 'jun'],
    ['july', 'juillet', 'jul', 'juil'],
    ['august', 'aout', 'aug'],
    ['september', 'septembre', 'sep', 'sept'],
    ['october', 'octobre', 'oct'],
    ['november', 'novembre', 'nov'],
    ['december', 'decembre', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
)

const dayOf = (year: number, month: number, day: number): Day | null =>
  year < 1900 || year > 2200
    ? null
    : parseDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

/**
 * A calendar day as sources write it: `2026-11-22`, `20261122`, `22 novembre 2026`, `November 22, 2026`, and `12/24/2015`
 * only where it can be read in one way. Null otherwise: 03/04/2026 is not the same day for everyone.
 */
export function readDayText(text: string): Day | null {
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text)
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])]
    const year = Number(slashed[3]) + (slashed[3]?.length === 2 ? 2000 : 0)
    if (first > 12 && second <= 12) return dayOf(year, second, first)
    if (second > 12 || first === second) return dayOf(year, first, second)
    return null
  }
  const words = fold(text).replace(/[.,]/g, ' ')
  const dayFirst = /^(?:le )?(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]+) +(\d{4})$/.exec(words)
  const monthFirst = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? +(\d{4})$/.exec(words)
  if (dayFirst) return dayOf(Number(dayFirst[3]), months[dayFirst[2] ?? ''] ?? 0, Number(dayFirst[1]))
  if (monthFirst) return dayOf(Number(monthFirst[3]), months[monthFirst[1] ?? ''] ?? 0, Number(monthFirst[2]))
  return null
}

/** `HH:MM` of a time as people and feeds write it: `0900`, `2026-11-23T09:00:00-05:00`, `9:00`, `09:00:00`, `9h30`, `17 h`, `4:00 PM`, `noon`. Null when it is none. */
export function readTime(text: string): string | null {
  const plain = fold(text)
    .replace(/^\d{4}-\d{2}-\d{2}[t ]/, '')
    .replace(/(:\d{2})[.,]\d+/, '$1')
    .replace(/\./g, '')
    .replace(/\s+/g, '')
    .replace(/^(\d{1,2})(\d{2})(am|pm|a|p)?$/, '$1:$2$3')
  if (plain === 'noon' || plain === 'midi') return '12:00'
  if (plain === 'midnight' || plain === 'minuit') return '00:00'
  const found = /^(\d{1,2})(?:[:h](\d{2})?)?(?::\d{2}(?:\d+)?)?(?:z|[+-]\d{2}:?\d{2})?(am|pm|a|p)?$/.exec(plain)
  if (!found || (!/[:hap]/.test(plain) && plain.length > 2)) return null
  let hour = Number(found[1])
  const minute = Number(found[2] ?? '0')
  const half = found[3]?.[0]
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const byWord = new Map(
  [
    ['monday', 'mon', 'mo', 'lundi', 'lun', '1'],
    ['tuesday', 'tue', 'tues', 'tu', 'mardi', 'mar', '2'],
    ['wednesday', 'wed', 'we', 'mercredi', 'mer', '3'],
    ['thursday', 'thu', 'thur', 'thurs', 'th', 'jeudi', 'jeu', '4'],
    ['friday', 'fri', 'fr', 'vendredi', 'ven', 'ven', '5'],
    ['saturday', 'sat', 'sa', 'samedi', 'sam', '6'],
    ['sunday', 'sun', 'su', 'dimanche', 'dim', '7', '0'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index])),
)

/**
 * `byday` of RFC 5545 from the names of days of either language, their short forms, ranges (« lundi au vendredi ») or
 * codes, with the rank of a monthly rule kept (`1MO`, `-1FR`). Null when a word is no day.
 */
export function readWeekdays(text: string): string | null {
  const days: string[] = []
  const words = fold(text).replace(/\./g, '')
  if (/^(every day|daily|7 days|tous les jours)$/.test(words)) return codes.join()
  for (const part of words.split(/\s*(?:[,;/|&]| and | et )\s*/).filter((one) => one !== '')) {
    const ranked = /^([+-]?[1-5])(mo|tu|we|th|fr|sa|su)$/.exec(part)
    if (ranked) {
      days.push(`${ranked[1]}${ranked[2]?.toUpperCase()}`)
      continue
    }
    const ends = part.split(/\s*(?:-|–|—| to | au | a )\s*/).map((word) => byWord.get(word.replace(/^du /, '')))
    const [first, last] = ends
    if (first === undefined || ends.length > 2 || (ends.length === 2 && last === undefined)) return null
    const until = last ?? first
    for (let day = first; ; day = (day + 1) % 7) {
      days.push(codes[day] ?? '')
      if (day === until) break
    }
  }
  return days.length === 0 ? null : [...new Set(days)].join()
}
