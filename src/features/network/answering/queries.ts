import { sql, type RawBuilder } from 'kysely'
import type { CalendarZone } from '../../../kernel/calendar/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { HoursSchedule } from '../../../field/index.ts'
import type { Answering } from './cover.ts'

/** When the holder of a designation `d` answers, with hours `h`: of one’s own organizations, where who is there is known. */
export const answeringColumns = (today: Day): RawBuilder<unknown> => sql`
  exists (select from membership m where m.organization_id = d.organization_id and m.person_id = d.person_id and m.until_day is null) as "isHere",
  h.week, h.time_zone as "timeZone", ${absencesOf(sql`d`, today)} as absences`

/** What `answeringColumns` reads hours from. */
export const hoursOfHolder: RawBuilder<unknown> = sql`
  left join answering_hours h on h.organization_id = d.organization_id and h.person_id = d.person_id`

const absencesOf = (of: RawBuilder<unknown>, today: Day): RawBuilder<unknown> => sql`
  coalesce((select json_agg(json_build_object('fromDay', a.from_day, 'untilDay', a.until_day) order by a.from_day)
    from absence a where a.organization_id = ${of}.organization_id and a.person_id = ${of}.person_id
      and a.taken_back_at is null and a.until_day >= ${today}::date - 1), '[]')`

/** Someone in an organization. */
interface PlacedPerson {
  personId: string
  organizationId: string
}

const keyOf = ({ personId, organizationId }: PlacedPerson): string => `${personId} ${organizationId}`

/**
 * When people answer, in organizations that the reader sees; of the networks, where who works elsewhere is not told, each is taken to
 * be there as long as they are designated. The function gives what is known of someone, unknown hours for who said none.
 */
export async function listAnswering(
  tx: Tx,
  people: readonly PlacedPerson[],
  today: Day,
): Promise<(one: PlacedPerson) => Answering> {
  const { rows } = await sql<PlacedPerson & Pick<Answering, 'week' | 'timeZone' | 'absences'>>`
    select p.person_id as "personId", p.organization_id as "organizationId", h.week, h.time_zone as "timeZone",
      ${absencesOf(sql`p`, today)} as absences
    from unnest(${people.map(({ personId }) => personId)}::uuid[], ${people.map(({ organizationId }) => organizationId)}::uuid[])
        as p (person_id, organization_id)
      left join answering_hours h on h.organization_id = p.organization_id and h.person_id = p.person_id`.execute(tx)
  const known = new Map(rows.map((row) => [keyOf(row), row]))
  return (one) => {
    const { week = null, timeZone = null, absences = [] } = known.get(keyOf(one)) ?? {}
    return { isHere: true, week, timeZone, absences }
  }
}

/** What someone said of their hours. */
export interface SaidHours {
  week: HoursSchedule[]
  timeZone: CalendarZone
  version: number
}

/** Null: they said nothing yet. */
export async function findHours(tx: Tx, { personId, organizationId }: PlacedPerson): Promise<SaidHours | null> {
  const { rows } = await sql<SaidHours>`
    select week, time_zone as "timeZone", version from answering_hours
    where organization_id = ${organizationId} and person_id = ${personId}`.execute(tx)
  return rows[0] ?? null
}
