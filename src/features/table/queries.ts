import { sql } from 'kysely'
import { readTogether, type Tx } from '../../kernel/db/index.ts'
import type { Mandate, Province, PublicTable, Scope, TableSeat } from './model.ts'
import './schema.ts'

/** At which level a table works; null: not said, or not for this person. */
export async function findScope(tx: Tx, id: string): Promise<Scope | null> {
  const rows = await readTogether(
    tx,
    sql<Scope>`
      select s.level, s.provinces, s.is_public as "isPublic", s.version from table_scope s where s.collaboration_id = ${id}`,
  )
  return rows[0] ?? null
}

/** Mandates and terms of those who are or were at a table, by stay. */
export async function listMandates(tx: Tx, id: string): Promise<Map<string, Mandate>> {
  const rows = await readTogether(
    tx,
    sql<Mandate>`
      select t.member_id as "memberId", t.mandate, t.term_until as "termUntil", t.version
      from table_member t join collaboration_member m on m.id = t.member_id where m.collaboration_id = ${id} limit 5000`,
  )
  return new Map(rows.map((one) => [one.memberId, one]))
}

/** Seats of a table that stand, or that are proposed and known to it. */
export async function listSeats(tx: Tx, id: string): Promise<TableSeat[]> {
  const rows = await readTogether(
    tx,
    sql<TableSeat>`
    select id, side, other_id as "otherId", name_fr as "nameFr", name_en as "nameEn", level, regions, provinces, is_closed as "isClosed", state,
      is_ours as "isOurs", is_shown as "isShown", proposed_by_id as "proposedById", delegates, agreed_at as "agreedAt", version
    from sec.table_seats(${id}) limit 500`,
  )
  return rows.map((one) => ({ ...one, agreedAt: one.agreedAt === null ? null : new Date(one.agreedAt) }))
}

/** What members of this table have said of its seats that are proposed: organizations that agree, by seat. */
export async function listSeatVoices(tx: Tx, seats: readonly string[]): Promise<Map<string, string[]>> {
  if (seats.length === 0) return new Map()
  const { rows } = await sql<{ seatId: string; agreed: string[] }>`
    select v.seat_id as "seatId", array_agg(v.organization_id) as agreed from table_seat_voice v
    where v.seat_id = any (${[...seats]}::uuid[]) and v.says = 'agree' group by v.seat_id`.execute(tx)
  return new Map(rows.map(({ seatId, agreed }) => [seatId, agreed]))
}

/** Tables that anyone may know, by name; narrowed to a region (its own, or of all of Quebec) when one is given. */
export async function listPublicTables(tx: Tx, region: string | null = null): Promise<PublicTable[]> {
  const { rows } = await sql<PublicTable & { provinces: Province[] }>`
    select id, name_fr as "nameFr", name_en as "nameEn", level, regions, provinces, sectors, organizations from sec.public_tables() t
    where ${region}::text is null or t.regions = '{}' or ${region} = any (t.regions)
    order by array_position(array['local', 'regional', 'provincial', 'national', 'interprovincial'], t.level),
      coalesce(t.name_fr, t.name_en) collate "fr-CA-x-icu", t.id limit 1000`.execute(tx)
  return rows
}
