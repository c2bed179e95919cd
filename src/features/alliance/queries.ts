import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import { readTogether, type Tx, type Written } from '../../kernel/db/index.ts'
import './schema.ts'

/** Who accepted a version, when, and the hash of what they read. */
export interface Acceptance {
  memberId: string
  organizationId: string
  organizationFr: string | null
  organizationEn: string | null
  personId: string
  at: Date
  hash: string
}

/** A version of an agreement, without its texts. */
export interface VersionHead {
  id: string
  number: number
  reviewOn: Day | null
  endsOn: Day | null
  proposedById: string
  at: Date
  hash: string
  /** Since when it was first accepted by every member of that moment; null: never yet. */
  inForceAt: Date | null
  acceptances: Pick<Acceptance, 'memberId' | 'organizationId'>[]
}

/** With its texts (null: not in that language) and what was said of who accepted it. */
export interface Version extends VersionHead {
  acceptances: Acceptance[]
  textFr: string | null
  textEn: string | null
}

const headColumns = sql.raw(
  `v.id, v.number, v.review_on as "reviewOn", v.ends_on as "endsOn", v.proposed_by_id as "proposedById", v.at, v.hash, v.in_force_at as "inForceAt"`,
)

/** Every version of a collaboration that the person may read, the latest first. */
export async function listVersions(tx: Tx, id: string): Promise<VersionHead[]> {
  const rows = await readTogether(
    tx,
    sql<VersionHead>`
      select ${headColumns}, (select coalesce(json_agg(json_build_object('memberId', a.member_id, 'organizationId', a.organization_id)), '[]')
          from agreement_acceptance a where a.version_id = v.id) as acceptances
      from agreement_version v where v.collaboration_id = ${id} order by v.number desc limit 200`,
  )
  return rows.map((one) => ({
    ...one,
    at: new Date(one.at),
    inForceAt: one.inForceAt === null ? null : new Date(one.inForceAt),
  }))
}

/** One version with its texts; null: none of this number that the person may read. */
export async function findVersion(tx: Tx, id: string, number: number): Promise<Version | null> {
  const { rows } = await sql<Omit<Version, 'acceptances'> & { acceptances: Written<Acceptance>[] }>`
    select ${headColumns}, v.text_fr as "textFr", v.text_en as "textEn",
      (select coalesce(json_agg(json_build_object('memberId', a.member_id, 'organizationId', a.organization_id, 'organizationFr', o.name_fr,
          'organizationEn', o.name_en, 'personId', a.person_id, 'at', a.at, 'hash', a.hash) order by a.at, a.member_id), '[]')
        from agreement_acceptance a left join organization o on o.id = a.organization_id where a.version_id = v.id) as acceptances
    from agreement_version v
    where v.collaboration_id = ${id} and v.number = ${number}`.execute(tx)
  const [row] = rows
  return row === undefined
    ? null
    : { ...row, acceptances: row.acceptances.map((one) => ({ ...one, at: new Date(one.at) })) }
}

/** The version in force, with its texts, as the database knows it; null: none. */
export async function findInForce(tx: Tx, id: string): Promise<Version | null> {
  const { rows } = await sql<{ number: number | null }>`
    select (select v.number from agreement_version v where v.id = sec.agreement_in_force(${id})) as number`.execute(tx)
  const number = rows[0]?.number ?? null
  return number === null ? null : findVersion(tx, id, number)
}

/** An agreement as its members write it together. Null: not written, not set. */
export interface Draft {
  textFr: string | null
  textEn: string | null
  reviewOn: Day | null
  endsOn: Day | null
  version: number
}

/** The agreement that is being written; null: none was begun. */
export async function findDraft(tx: Tx, id: string): Promise<Draft | null> {
  const { rows } = await sql<Draft>`
    select d.text_fr as "textFr", d.text_en as "textEn", d.review_on as "reviewOn", d.ends_on as "endsOn", d.version
    from agreement_draft d where d.collaboration_id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** What a member says of a step. */
export interface SaidOfStep {
  organizationId: string
  step: string
  says: 'yes' | 'partly' | 'no'
  at: Date
}

/** What each member says of each step. */
export async function listSteps(tx: Tx, id: string): Promise<SaidOfStep[]> {
  const rows = await readTogether(
    tx,
    sql<SaidOfStep>`
      select s.organization_id as "organizationId", s.step, s.says, s.at from alliance_step s where s.collaboration_id = ${id}
      order by s.organization_id, s.step`,
  )
  return rows.map((one) => ({ ...one, at: new Date(one.at) }))
}

/** The newest version of an agreement, that a member has not accepted. */
export interface Unaccepted {
  organizationId: string
  collaborationId: string
  nameFr: string | null
  nameEn: string | null
  number: number
}

/** What these organizations, members today, have not accepted of alliances that have not ended, while it can still be in force. */
export async function listUnaccepted(tx: Tx, organizations: readonly string[], today: Day): Promise<Unaccepted[]> {
  if (organizations.length === 0) return []
  const { rows } = await sql<Unaccepted>`
    select m.organization_id as "organizationId", c.id as "collaborationId", c.name_fr as "nameFr", c.name_en as "nameEn", v.number
    from collaboration_member m join collaboration c on c.id = m.collaboration_id
      join lateral (select x.id, x.number, x.ends_on from agreement_version x where x.collaboration_id = c.id order by x.number desc limit 1) v on true
    where m.organization_id = any (${[...organizations]}::uuid[]) and m.state = 'member' and c.stage <> 'closed'
      and (v.ends_on is null or v.ends_on >= ${today}::date)
      and not exists (select from agreement_acceptance a where a.version_id = v.id and a.member_id = m.id)
    order by c.id, m.organization_id`.execute(tx)
  return rows
}
