import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Priority } from '../model.ts'

export const partnerAnswers = ['can-take', 'cannot', 'call-me'] as const
export type PartnerAnswer = (typeof partnerAnswers)[number]

/** What was asked of a service without an account: for who asked, their teams, and who leads there. */
export interface PartnerAsk {
  id: string
  serviceFr: string
  serviceEn: string
  /** Null: it is no longer published. */
  seq: string | null
  email: string
  priority: Priority
  askedAt: Date
  /** `over`: the link ended without an answer. */
  state: 'waits' | 'answered' | 'withdrawn' | 'over'
  answer: PartnerAnswer | null
  /** Who asked, and is called back. Empty: someone whom the reader does not know. */
  askedBy: string
  /** The reader asked it: they alone withdraw it. */
  isOwn: boolean
}

// A sheet just written may wait for its place in the search: its own name stands meanwhile.
const columns = sql`a.id, coalesce(s.name_fr, d.doc #>> '{name,fr}', d.doc #>> '{name,en}', '') as "serviceFr", coalesce(s.name_en, d.doc #>> '{name,en}', d.doc #>> '{name,fr}', '') as "serviceEn", d.seq::text as seq, a.email, a.priority, a.asked_at as "askedAt",
  case when a.answered_at is not null then 'answered' when a.ended_at is not null then 'withdrawn' when a.expires_at <= sec.now() then 'over' else 'waits' end as state, a.answer, coalesce(p.name, '') as "askedBy", a.asked_by = sec.person() as "isOwn"`
const source = sql`partner_ask a left join service_search s on s.service_id = a.service_id left join directory_record d on d.id = a.service_id and d.status = 'published' left join person p on p.id = a.asked_by
  where a.id = any ((select sec.own_partner_asks())::uuid[])`

export async function countAsks(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from ${source}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Newest first. `limit` in rows. */
export async function listAsks(tx: Tx, { limit, offset }: { limit: number; offset: number }): Promise<PartnerAsk[]> {
  const { rows } = await sql<PartnerAsk>`
    select ${columns} from ${source} order by a.asked_at desc, a.id limit ${limit} offset ${offset}`.execute(tx)
  return rows
}

/** One that the person asked; null when they did not. */
export async function findAsk(tx: Tx, id: string): Promise<PartnerAsk | null> {
  if (!isId(id)) return null
  const { rows } =
    await sql<PartnerAsk>`select ${columns} from ${source} and a.id = ${id} and a.asked_by = sec.person()`.execute(tx)
  return rows[0] ?? null
}

/** A service that may be asked by a link: none of the police, of youth protection, or of an organization that joined. */
export interface AskedService {
  id: string
  seq: string
  nameFr: string
  nameEn: string
  email: string | null
}

export async function findService(tx: Tx, code: string): Promise<AskedService | null> {
  const [, seq] = /^S?0*(\d{1,9})$/.exec(code) ?? []
  if (seq === undefined) return null
  const { rows } = await sql<AskedService>`
    select d.id, d.seq::text as seq, s.name_fr as "nameFr", s.name_en as "nameEn", s.card ->> 'email' as email
    from directory_record d join service_search s on s.service_id = d.id where d.seq = ${seq}::bigint and sec.may_be_asked_by_link(d.id)`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** Organizations for which the person may ask. */
export async function listWorked(tx: Tx): Promise<{ id: string; nameFr: string; nameEn: string }[]> {
  const { rows } = await sql<{ id: string; nameFr: string; nameEn: string }>`
    select id, name_fr as "nameFr", name_en as "nameEn" from organization where id = any ((select sec.worked())::uuid[]) and status = 'joined'
    order by name_fr, id limit 50`.execute(tx)
  return rows
}
