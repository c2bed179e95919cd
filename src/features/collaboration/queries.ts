import { sql } from 'kysely'
import { readTogether, type Tx } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { Answering, Collaboration, Member } from './model.ts'
import './schema.ts'

/** A collaboration as its members, or whom they invite, read it. */
export interface Found {
  collaboration: Collaboration
  /** Everyone who is, was or may come, in the order they came. */
  members: Member[]
  /** Organizations where the person does more than read. */
  worked: string[]
}

interface Row extends Omit<Found, 'members' | 'collaboration'>, Collaboration {
  members: (Omit<Member, 'since'> & { since: string | null })[]
}

/**
 * One query; null when there is none that the person may read. The rules say what they may do with it. Members of a table know its
 * organizations of other networks by their name and sector (`sec.table_organizations`).
 */
export async function findCollaboration(tx: Tx, id: string): Promise<Found | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Row>`
    select c.id, c.network_id as "networkId", c.kind, c.proposed_by_id as "proposedById", c.name_fr as "nameFr", c.name_en as "nameEn",
      c.purpose, c.sectors, c.regions, c.minimum_age as "minimumAge", c.maximum_age as "maximumAge", c.sharing,
      c.sharing_text as "sharingText", c.review_on as "reviewOn", c.stage, c.lessons, c.version,
      (select sec.worked())::uuid[] as worked,
      (select coalesce(json_agg(json_build_object('id', m.id, 'organizationId', m.organization_id, 'nameFr', coalesce(o.name_fr, t.name_fr),
          'nameEn', coalesce(o.name_en, t.name_en), 'sector', coalesce(o.sector, t.sector), 'state', m.state, 'proposedById', m.proposed_by_id, 'contactId', m.contact_id, 'deputyId', m.deputy_id,
          'brings', m.brings, 'needs', m.needs, 'cannot', m.cannot, 'since', m.since, 'version', m.version,
          'agreed', case when m.state = 'proposed' then (select coalesce(json_agg(v.organization_id), '[]') from collaboration_voice v
            where v.member_id = m.id and v.says = 'agree') else '[]' end)
          order by m.created_at, m.id), '[]')
        from collaboration_member m
          left join lateral (select x.name_fr, x.name_en, x.sector from organization x where x.id = m.organization_id offset 0) o on true
          left join sec.table_organizations(c.id) t on t.organization_id = m.organization_id where m.collaboration_id = c.id) as members
    from collaboration c where c.id = ${id}`.execute(tx)
  const [row] = rows
  if (row === undefined) return null
  const { members, worked, ...collaboration } = row
  return {
    collaboration,
    worked,
    members: members.map((one) => ({ ...one, since: one.since === null ? null : new Date(one.since) })),
  }
}

/** People who answer in a collaboration, by id. */
export async function listAnswering(tx: Tx, id: string): Promise<Map<string, Answering>> {
  const rows = await readTogether(
    tx,
    sql<Answering & { id: string }>`select person_id as id, name, email from sec.collaboration_people(${id})`,
  )
  return new Map(rows.map(({ id: personId, name, email }) => [personId, { name, email }]))
}

/** A stay that ended, as the organization keeps it. */
export interface FormerStay {
  collaborationId: string
  organizationId: string
  state: 'left' | 'declined'
  /** How the collaboration was called then. */
  nameFr: string | null
  nameEn: string | null
  until: Date | null
  /** It asked to come back, and awaits the others. */
  isAsking: boolean
}

/** Stays of the person’s organizations that ended, the latest first; of one collaboration when it is named. */
export async function listFormer(
  tx: Tx,
  who: { organizations: readonly string[] },
  id: string | null,
): Promise<FormerStay[]> {
  if (who.organizations.length === 0 || (id !== null && !isId(id))) return []
  const { rows } = await sql<FormerStay>`
    select distinct on (m.collaboration_id, m.organization_id) m.collaboration_id as "collaborationId", m.organization_id as "organizationId",
      m.state, m.known_as_fr as "nameFr", m.known_as_en as "nameEn", m.until,
      exists (select from collaboration_member n where n.collaboration_id = m.collaboration_id and n.organization_id = m.organization_id
        and n.state = 'proposed') as "isAsking"
    from collaboration_member m
    where m.organization_id = any (${[...who.organizations]}::uuid[]) and m.state in ('left', 'declined')
      and (${id}::uuid is null or m.collaboration_id = ${id}::uuid)
      and not exists (select from collaboration_member n where n.collaboration_id = m.collaboration_id
        and n.organization_id = m.organization_id and n.state in ('member', 'invited'))
    order by m.collaboration_id, m.organization_id, m.until desc nulls last, m.created_at desc limit 500`.execute(tx)
  return rows.toSorted((a, b) => (b.until?.getTime() ?? 0) - (a.until?.getTime() ?? 0))
}

/** One thing that happened, the latest first. */
export interface CollaborationEvent {
  at: Date
  kind: string
  /** Which was or is in it; null: all of them. */
  organizationId: string | null
  personId: string | null
  /** A code, a day, or the words of a decision that stands; of one withdrawn, nothing. */
  detail: string | null
}

export async function listEvents(tx: Tx, id: string, limit: number): Promise<CollaborationEvent[]> {
  const rows = await readTogether(
    tx,
    sql<CollaborationEvent>`
      select e.at, e.kind, e.organization_id as "organizationId", e.person_id as "personId",
        case when e.kind = 'decided' then (select d.what from meeting_decision d where d.id = case when e.kind = 'decided' then e.detail::uuid end
            and d.withdrawn_at is null)
          else e.detail end as detail
      from collaboration_event e where e.collaboration_id = ${id} order by e.at desc, e.id limit ${limit}`,
  )
  return rows.map((one) => ({ ...one, at: new Date(one.at) }))
}

/** Organizations where the person of this transaction does more than read, today. */
export async function listWorkedOf(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ worked: string[] }>`select sec.worked()::uuid[] as worked`.execute(tx)
  return rows[0]?.worked ?? []
}
