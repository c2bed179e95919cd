import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { MailboxFilter } from './filter.ts'

/** The envelope of a conversation. */
export interface ListedMailbox {
  id: string
  organizationId: string
  nameFr: string
  nameEn: string
  /** Who follows it; null: nobody took it yet. */
  leadId: string | null
  /** Null: nobody, or somebody whom the person does not know. */
  leadName: string | null
  /** The last word is the young person’s. */
  awaits: boolean
  /** Openings with the words, the first writing included. */
  entries: number
  /** Monday. */
  createdWeek: Day
  version: number
}

interface Shown {
  /** `any`: set aside or not. */
  shown: MailboxFilter['shown'] | 'any'
}

/** Of the person’s teams, as row-level security says too: with either lock off, the other holds. */
const within = ({ shown }: Shown) => {
  const ofTeam = sql`m.team_id = any ((select sec.mailbox_teams())::uuid[])`
  if (shown === 'any') return ofTeam
  if (shown === 'aside') return sql`${ofTeam} and m.aside_on is not null`
  const theirs = sql`${ofTeam} and m.aside_on is null`
  if (shown === 'waiting') return sql`${theirs} and m.awaits`
  return shown === 'mine' ? sql`${theirs} and m.lead_id = (select sec.person())` : theirs
}

/** Of those that the person may read. */
export async function countMailboxes(tx: Tx, filter: MailboxFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from mailbox m where ${within(filter)}`.execute(tx)
  return rows[0]?.count ?? 0
}

/**
 * Those that wait first, the oldest of them first; then the newest. `limit` in rows.
 *
 * @param asked.ids those alone; null: any
 */
export async function listMailboxes(
  tx: Tx,
  {
    ids = null,
    limit,
    offset = 0,
    ...filter
  }: Shown & { ids?: readonly string[] | null; limit: number; offset?: number },
): Promise<ListedMailbox[]> {
  const { rows } = await sql<ListedMailbox>`
    select m.id, m.organization_id as "organizationId", o.name_fr as "nameFr", o.name_en as "nameEn", m.lead_id as "leadId", p.name as "leadName", m.awaits, m.entries,
      m.created_week as "createdWeek", m.version
    from mailbox m join organization o on o.id = m.organization_id left join person p on p.id = m.lead_id
    where ${within(filter)} and (${ids}::uuid[] is null or m.id = any(${ids}::uuid[]))
    order by m.awaits desc, case when m.awaits then m.created_week end, m.created_week desc, m.id limit ${limit} offset ${offset}`.execute(
    tx,
  )
  return rows
}

/** A door of an organization where the person works, or that they could open. */
export interface InboxDoor {
  organizationId: string
  nameFr: string
  nameEn: string
  /** Hours within which a first answer is promised; null: no door is open. */
  promiseHours: number | null
  /** The person leads there. */
  isLed: boolean
}

/** Doors that are open where the person works, and organizations that they lead, open or not: never a police service. */
export async function listInboxDoors(
  tx: Tx,
  { organizations, led }: { organizations: readonly string[]; led: readonly string[] },
): Promise<InboxDoor[]> {
  const { rows } = await sql<InboxDoor>`
    select o.id as "organizationId", o.name_fr as "nameFr", o.name_en as "nameEn", d.promise_hours as "promiseHours", o.id = any(${led}::uuid[]) as "isLed"
    from organization o left join mailbox_door d on d.organization_id = o.id and d.closed_on is null
    where o.id = any(${organizations}::uuid[]) and o.sector <> 'police' and (d.team_id is not null or o.id = any(${led}::uuid[]))
    order by o.name_fr, o.id limit 100`.execute(tx)
  return rows
}

/** Whether the person has the keys of a team that could answer, in an organization where they do more than read. */
export async function answersMailboxes(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ answers: boolean }>`select cardinality(sec.mailbox_teams()) > 0 as answers`.execute(tx)
  return rows[0]?.answers === true
}
