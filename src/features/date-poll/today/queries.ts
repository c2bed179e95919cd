import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { CalendarZone } from '../../../kernel/calendar/index.ts'

/** A date sought that awaits the person. */
export interface AwaitedDate {
  id: string
  collaborationId: string
  /** Of the collaboration. */
  nameFr: string | null
  nameEn: string | null
  title: string
  closesAt: Date
  timeZone: CalendarZone
  /** `answer`: their answer; `choose`: they proposed it, and it is closed. */
  awaits: 'answer' | 'choose'
}

/** Dates that the person is asked for and has not answered, and those they proposed whose date is to be chosen; what ends first comes first. */
export async function listAwaitedDates(tx: Tx, personId: string, now: Date): Promise<AwaitedDate[]> {
  const { rows } = await sql<AwaitedDate>`
    select p.id, p.collaboration_id as "collaborationId", c.name_fr as "nameFr", c.name_en as "nameEn", p.title, p.closes_at as "closesAt",
      p.time_zone as "timeZone", case when p.state = 'open' and p.closes_at > ${now} then 'answer' else 'choose' end as awaits
    from date_poll p join collaboration c on c.id = p.collaboration_id
    where (p.state = 'open' and p.closes_at > ${now} and p.id = any ((select sec.asked_date_polls())::uuid[])
        and not exists (select from date_poll_answer a where a.poll_id = p.id and a.person_id = ${personId}))
      or (p.state in ('open', 'closed') and p.closes_at <= ${now} and p.person_id = ${personId}
        and p.collaboration_id = any ((select sec.worked_collaborations())::uuid[])
        and exists (select from date_poll_slot s where s.poll_id = p.id and s.starts_at > ${now}))
    order by p.closes_at, p.id limit 50`.execute(tx)
  return rows
}
