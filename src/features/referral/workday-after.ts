import { isWorkday } from '../../field/index.ts'
import { addDays } from '../../kernel/clock.ts'
import type { MemberRequest } from '../../kernel/http/index.ts'

/** The end of the next working day, as a clock of Quebec ends it at the latest. */
export function workdayAfter({ today }: Pick<MemberRequest, 'today'>): Date {
  let day = addDays(today, 1)
  while (!isWorkday(day)) day = addDays(day, 1)
  return new Date(`${addDays(day, 1)}T05:00:00Z`)
}
