import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { StaffedHours } from '../model.ts'
import { staffedWeekday } from '../staffing.ts'
import { listRotas, type Duty } from './queries.ts'

/** Who is on duty at an open door in the hours that run, or in the next ones. */
export interface DutyNow extends Duty {
  organizationId: string
  nameFr: string
  nameEn: string
}

type DoorRow = Pick<StaffedHours, 'weekdays' | 'fromMinute' | 'untilMinute'> &
  Pick<DutyNow, 'organizationId' | 'nameFr' | 'nameEn'>

/** Where the person has the keys of a team; nothing of doors where nobody in particular is on duty. */
export async function listDuties({ tx, deps }: MemberRequest): Promise<DutyNow[]> {
  const { rows } = await sql<DoorRow>`
    select d.organization_id as "organizationId", o.name_fr as "nameFr", o.name_en as "nameEn", d.weekdays, d.from_minute as "fromMinute", d.until_minute as "untilMinute"
    from mailbox_door d join organization o on o.id = d.organization_id
    where d.closed_on is null and d.team_id = any ((select sec.mailbox_teams())::uuid[]) order by o.name_fr, o.id`.execute(
    tx,
  )
  if (rows.length === 0) return []
  const rotas = await listRotas(tx)
  return rows.flatMap(({ weekdays, fromMinute, untilMinute, ...one }) => {
    const weekday = staffedWeekday({ weekdays, fromMinute, untilMinute }, deps.clock.now(), deps.timeZone)
    const duty = rotas.get(one.organizationId)?.find((each) => each.weekday === weekday)
    return duty === undefined ? [] : [{ ...one, ...duty }]
  })
}
