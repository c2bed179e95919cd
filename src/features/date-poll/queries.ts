import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { DateAnswer, DatePoll, Participant } from './model.ts'
import './schema.ts'

type Row = Omit<DatePoll, 'moments'> & { moments: { id: string; startsAt: string; endsAt: string }[] }

const columns = sql`p.id, p.collaboration_id as "collaborationId", p.proposed_by_id as "proposedById", p.person_id as "personId", p.title, p.language, p.place,
  p.time_zone as "timeZone", p.asks_invited as "asksInvited", p.closes_at as "closesAt", p.state, p.chosen_slot_id as "chosenSlotId",
  p.meeting_id as "meetingId", p.version,
  (select coalesce(json_agg(json_build_object('id', s.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at) order by s.starts_at), '[]')
    from date_poll_slot s where s.poll_id = p.id) as moments`

const pollOf = ({ moments, ...row }: Row): DatePoll => ({
  ...row,
  moments: moments.map(({ id, startsAt, endsAt }) => ({ id, startsAt: new Date(startsAt), endsAt: new Date(endsAt) })),
})

/** Null when there is none that the person may read. */
export async function findPoll(tx: Tx, collaborationId: string, id: string): Promise<DatePoll | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Row>`
    select ${columns} from date_poll p where p.id = ${id} and p.collaboration_id = ${collaborationId}`.execute(tx)
  const [row] = rows
  return row === undefined ? null : pollOf(row)
}

/**
 * Dates sought in a collaboration, the latest first.
 *
 * @param limit in rows
 */
export async function listPolls(
  tx: Tx,
  collaborationId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: DatePoll[]; count: number }> {
  const { rows } = await sql<Row & { count: number }>`
    select ${columns}, count(*) over ()::integer as count from date_poll p
    where p.collaboration_id = ${collaborationId}
    order by p.created_at desc, p.id limit ${limit} offset ${offset}`.execute(tx)
  return { rows: rows.map(({ count: _count, ...row }) => pollOf(row)), count: rows[0]?.count ?? 0 }
}

/** Who is asked, in the order they came; nobody for who is not of a member. */
export async function listParticipants(tx: Tx, pollId: string): Promise<Participant[]> {
  const { rows } = await sql<Participant>`
    select person_id as "personId", organization_id as "organizationId", name, standing from sec.date_poll_people(${pollId})`.execute(
    tx,
  )
  return rows
}

/** What was answered, as far as the person may read it. */
export async function listAnswers(tx: Tx, pollId: string): Promise<DateAnswer[]> {
  const { rows } = await sql<DateAnswer>`
    select person_id as "personId", slot_id as "slotId", says from date_poll_answer where poll_id = ${pollId}
    order by person_id, slot_id limit 12000`.execute(tx)
  return rows
}

/** The organization for which the person is asked; null: they are not. */
export async function findOwnPlace(tx: Tx, pollId: string, personId: string): Promise<string | null> {
  const { rows } = await sql<{ organizationId: string }>`
    select organization_id as "organizationId" from date_poll_participant
    where poll_id = ${pollId} and person_id = ${personId} and poll_id = any (sec.asked_date_polls())`.execute(tx)
  return rows[0]?.organizationId ?? null
}
