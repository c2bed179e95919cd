import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { Attendee, Place, Session, Training } from './model.ts'
import './schema.ts'

export const trainingColumns = sql`t.id, t.organization_id as "organizationId", coalesce(o.name_fr, '') as "organizationFr", coalesce(o.name_en, '') as "organizationEn",
  t.network_id as "networkId", t.title, t.purpose, t.given_by as "givenBy", t.kind, t.subjects, t.audience, t.languages, t.minutes,
  t.refresh_months as "refreshMonths", t.withdrawn_at as "withdrawnAt", t.version,
  (select coalesce(json_agg(json_build_object('id', p.organization_id, 'nameFr', q.name_fr, 'nameEn', q.name_en) order by q.name_fr, p.organization_id), '[]')
    from training_partner p join organization q on q.id = p.organization_id where p.training_id = t.id) as partners`

const sessionColumns = sql`s.id, s.training_id as "trainingId", s.starts_at as "startsAt", s.ends_at as "endsAt", s.time_zone as "timeZone", s.place, s.link,
  s.capacity, s.state, s.sequence, s.modified_at as "modifiedAt", s.version`

/** Null when there is none that the person may read. */
export async function findTraining(tx: Tx, id: string): Promise<Training | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Training>`
    select ${trainingColumns} from training t left join organization o on o.id = t.organization_id where t.id = ${id}`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** Sessions of trainings, in the order of time. */
export async function listSessions(tx: Tx, trainingIds: readonly string[]): Promise<Session[]> {
  if (trainingIds.length === 0) return []
  const { rows } = await sql<Omit<Session, 'taken' | 'waiting'>>`
    select ${sessionColumns} from training_session s where s.training_id = any (${[...trainingIds]}::uuid[])
    order by s.starts_at, s.id limit 2000`.execute(tx)
  return withPlaces(tx, rows)
}

/** Null when there is none under that training. */
export async function findSession(tx: Tx, trainingId: string, id: string): Promise<Session | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Omit<Session, 'taken' | 'waiting'>>`
    select ${sessionColumns} from training_session s where s.id = ${id} and s.training_id = ${trainingId}`.execute(tx)
  return (await withPlaces(tx, rows))[0] ?? null
}

async function withPlaces(tx: Tx, sessions: readonly Omit<Session, 'taken' | 'waiting'>[]): Promise<Session[]> {
  if (sessions.length === 0) return []
  const { rows } = await sql<{ sessionId: string; taken: number; waiting: number }>`
    select session_id as "sessionId", taken, waiting from sec.training_places(${sessions.map(({ id }) => id)}::uuid[])`.execute(
    tx,
  )
  const places = new Map(rows.map((one) => [one.sessionId, one]))
  return sessions.map((one) => ({
    ...one,
    taken: places.get(one.id)?.taken ?? 0,
    waiting: places.get(one.id)?.waiting ?? 0,
  }))
}

const placeColumns = sql`r.id, r.session_id as "sessionId", r.organization_id as "organizationId", r.person_id as "personId", r.seats, r.state,
  r.offered_until as "offeredUntil", r.attended`

/** Places in sessions that the person may know of: their own, and those of organizations whose desk they hold. */
export async function listPlaces(tx: Tx, sessionIds: readonly string[]): Promise<Place[]> {
  if (sessionIds.length === 0) return []
  const { rows } = await sql<Place>`
    select ${placeColumns} from training_registration r where r.session_id = any (${[...sessionIds]}::uuid[]) and r.state <> 'cancelled'
    order by r.turn limit 4000`.execute(tx)
  return rows
}

/** Null when it is not one the person may know of, or it was given up. */
export async function findPlace(tx: Tx, sessionId: string, id: string): Promise<Place | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Place>`
    select ${placeColumns} from training_registration r where r.id = ${id} and r.session_id = ${sessionId} and r.state <> 'cancelled'`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** Who has a place or waits for one, for who gives the course or looks after training in their organization. */
export async function listAttendees(tx: Tx, sessionId: string): Promise<Attendee[]> {
  const { rows } = await sql<Attendee>`
    select id, ${sessionId}::uuid as "sessionId", organization_id as "organizationId", person_id as "personId", name, seats, state,
      offered_until as "offeredUntil", attended, is_person as "isPerson" from sec.training_people(${sessionId})`.execute(
    tx,
  )
  return rows
}

/** Organizations where the person looks after training. */
export async function listDesks(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ desks: string[] }>`select sec.training_desks() as desks`.execute(tx)
  return rows[0]?.desks ?? []
}

export interface Workplace {
  id: string
  nameFr: string
  nameEn: string
}

/** Organizations where the person does more than read, by name. */
export async function listWorked(tx: Tx): Promise<Workplace[]> {
  const { rows } = await sql<Workplace>`
    select id, name_fr as "nameFr", name_en as "nameEn" from organization where id = any ((select sec.worked())::uuid[])
    order by name_fr collate "fr-CA-x-icu", id limit 200`.execute(tx)
  return rows
}

/** Names of organizations that the person may know of. */
export async function namesOfOrganizations(tx: Tx, ids: readonly string[]): Promise<Map<string, Workplace>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Workplace>`
    select id, name_fr as "nameFr", name_en as "nameEn" from organization where id = any (${[...new Set(ids)]}::uuid[])`.execute(
    tx,
  )
  return new Map(rows.map((one) => [one.id, one]))
}
