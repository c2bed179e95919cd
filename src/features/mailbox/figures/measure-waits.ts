import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { StaffedHours } from '../model.ts'
import { staffedHoursBetween } from '../staffing.ts'

interface ToMeasure extends Pick<StaffedHours, 'weekdays' | 'fromMinute' | 'untilMinute' | 'promiseHours'> {
  id: string
  firstAt: Date
  answeredAt: Date
}

/**
 * Notes how long conversations waited for their first answer: in hours in which somebody was there, and whether it was within the hours promised, of the clock.
 * Both as the door says them that night; messages are kept to the hour, so these are too. @returns how many; a thousand at most
 */
export async function measureWaits(tx: Tx, timeZone: string): Promise<number> {
  const { rows } = await sql<ToMeasure>`
    select id, first_at as "firstAt", answered_at as "answeredAt", weekdays, from_minute as "fromMinute", until_minute as "untilMinute", promise_hours as "promiseHours"
    from sec.mailboxes_to_measure()`.execute(tx)
  for (const { id, firstAt, answeredAt, promiseHours, ...hours } of rows) {
    const waited = staffedHoursBetween(hours, [firstAt, answeredAt], timeZone)
    const kept = answeredAt.getTime() - firstAt.getTime() <= promiseHours * 3_600_000
    await sql`select sec.measure_mailbox(${id}, ${waited}, ${kept})`.execute(tx)
  }
  return rows.length
}
