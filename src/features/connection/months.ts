/** Months are `2026-12`; days are ISO. */
const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

/** The month of a day; a month is its own. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** Whole months from one to the other; negative when `to` is earlier. Days count as their month. */
export const monthsBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)

/** The month `count` months before that of a day. */
export function monthsBefore(day: string, count: number): string {
  const at = numberOf(day) - count
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((((at % 12) + 12) % 12) + 1).padStart(2, '0')}`
}

/** The same day of the year before; the last of February when there is none. */
export function yearBefore(day: string): string {
  const [month, date] = [monthsBefore(day, 12), day.slice(8)]
  return month.endsWith('-02') && date === '29' ? `${month}-28` : `${month}-${date}`
}
