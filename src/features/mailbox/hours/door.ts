import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { StaffedHours } from '../model.ts'

/** What keeps a door from opening: a police service never has one; without keys nothing can be sealed to the team. */
export type Obstacle = 'police' | 'keys'

export interface Door extends StaffedHours {
  openedOn: Day
  /** Null: it is open. */
  closedOn: Day | null
  version: number
}

/** An organization and its door. */
export interface DoorOf {
  nameFr: string
  nameEn: string
  obstacle: Obstacle | null
  /** Null: it was never open. */
  door: Door | null
}

/** Null when the reader does not see the organization. */
export async function findDoor(tx: Tx, organizationId: string): Promise<DoorOf | null> {
  const { rows } = await sql<{ [K in keyof Door]: Door[K] | null } & Omit<DoorOf, 'door'>>`
    select o.name_fr as "nameFr", o.name_en as "nameEn",
      case when o.sector = 'police' then 'police'
        when not exists (select from key_team t where t.organization_id = o.id and t.kind = 'intake' and sec.key_team_is_open(t.id)) then 'keys' end as obstacle,
      d.weekdays, d.from_minute as "fromMinute", d.until_minute as "untilMinute", d.promise_hours as "promiseHours", d.phone,
      d.opened_on as "openedOn", d.closed_on as "closedOn", d.version
    from organization o left join mailbox_door d on d.organization_id = o.id where o.id = ${organizationId}`.execute(tx)
  const [row] = rows
  if (row === undefined) return null
  const { nameFr, nameEn, obstacle, ...door } = row
  return { nameFr, nameEn, obstacle, door: door.version === null ? null : (door as Door) }
}

/**
 * Opens the door, opens it again, or changes when somebody answers. Null: done.
 *
 * @param version what the form showed; 0: it was never open
 */
export async function setDoor(
  tx: Tx,
  organizationId: string,
  { hours, today, version }: { hours: StaffedHours; today: Day; version: number },
): Promise<Obstacle | 'changed-meanwhile' | 'not-yours' | null> {
  const { weekdays, fromMinute, untilMinute, promiseHours, phone } = hours
  const { rows } = await sql<{ refusal: Obstacle | 'changed-meanwhile' | 'not-yours' | null }>`
    select sec.set_mailbox_door(${organizationId}, ${weekdays}::smallint[], ${fromMinute}, ${untilMinute}, ${promiseHours}, ${phone}, ${today}::date, ${version}) as refusal`.execute(
    tx,
  )
  return rows[0]?.refusal ?? null
}

/** Nobody new can write from now on. Null: done. */
export async function closeDoor(
  tx: Tx,
  organizationId: string,
  { today, version }: { today: Day; version: number },
): Promise<'changed-meanwhile' | 'not-yours' | null> {
  const { rows } = await sql<{ refusal: 'changed-meanwhile' | 'not-yours' | null }>`
    select sec.close_mailbox_door(${organizationId}, ${today}::date, ${version}) as refusal`.execute(tx)
  return rows[0]?.refusal ?? null
}
