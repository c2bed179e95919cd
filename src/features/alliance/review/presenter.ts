import type { Day } from '../../../kernel/clock.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { nearnessOf, reviewDayOf, type AllianceDates, type Nearness } from './due.ts'
import { words } from './words.ts'

/** A date of an alliance, in words. */
export interface DateSaid {
  said: string
  nearness: Nearness
}

/** Where the dates stand: to look at it again, then the end of what was agreed; those that are set. */
export function datesSaid(dates: AllianceDates, today: Day, lang: Language): DateSaid[] {
  const t = words[lang]
  const of = (day: Day | null, say: Readonly<Record<Nearness, (day: string) => string>>): DateSaid[] => {
    if (day === null) return []
    const nearness = nearnessOf(day, today)
    return [{ said: say[nearness](formatDay(day, lang)), nearness }]
  }
  return [...of(reviewDayOf(dates), t.review), ...of(dates.endsOn, t.end)]
}
