import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import type { Adopter, Adoption, Article, Change, ChangeAnswer, ChangeEvent, Protocol, Version } from './model.ts'
import './schema.ts'

/** A network that the person coordinates. */
export interface NamedNetwork {
  id: string
  nameFr: string
  nameEn: string
  regionCodes: string[]
}

/** These networks, by name. */
export async function listNetworks(tx: Tx, networks: readonly string[]): Promise<NamedNetwork[]> {
  if (networks.length === 0) return []
  const { rows } = await sql<NamedNetwork>`
    select id, name_fr as "nameFr", name_en as "nameEn", region_codes as "regionCodes" from network
    where id = any (${[...networks]}::uuid[]) order by name_fr collate "fr-CA-x-icu", id`.execute(tx)
  return rows
}

const protocolColumns = sql.raw(`p.id, p.network_id as "networkId", n.name_fr as "networkFr", n.name_en as "networkEn",
  n.region_codes as "regionCodes", p.organization_id as "organizationId", coalesce(o.name_fr, '') as "organizationFr",
  coalesce(o.name_en, '') as "organizationEn", p.name_fr as "nameFr", p.name_en as "nameEn", p.mechanism, p.draft_fr as "draftFr",
  p.draft_en as "draftEn", p.issued_at as "issuedAt", p.withdrawn_at as "withdrawnAt", p.version,
  v.id as "newestId", v.number as "newestNumber", v.issued_at as "newestAt"`)
/** An organization that left is no longer seen by its former partners: its name is then empty. */
const protocolTables =
  sql.raw(`protocol p join network n on n.id = p.network_id left join organization o on o.id = p.organization_id
  left join lateral (select x.id, x.number, x.issued_at from protocol_version x where x.protocol_id = p.id order by x.number desc limit 1) v on true`)

type ProtocolRow = Omit<Protocol, 'newest'> & {
  newestId: string | null
  newestNumber: number | null
  newestAt: Date | null
}

const protocolOf = ({ newestId, newestNumber, newestAt, ...row }: ProtocolRow): Protocol => ({
  ...row,
  newest:
    newestId === null || newestNumber === null || newestAt === null
      ? null
      : { id: newestId, number: newestNumber, issuedAt: newestAt },
})

/** null when it does not exist, or the person may not know of it. */
export async function findProtocol(tx: Tx, id: string): Promise<Protocol | null> {
  const { rows } = await sql<ProtocolRow>`
    select ${protocolColumns} from ${protocolTables} where p.id = ${id}`.execute(tx)
  return rows[0] === undefined ? null : protocolOf(rows[0])
}

/** Those of these networks, drafts too, by name; 1,000 at most. */
export async function listProtocols(tx: Tx, networks: readonly string[]): Promise<Protocol[]> {
  if (networks.length === 0) return []
  const { rows } = await sql<ProtocolRow>`
    select ${protocolColumns} from ${protocolTables} where p.network_id = any (${[...networks]}::uuid[])
    order by coalesce(p.name_fr, p.name_en) collate "fr-CA-x-icu", p.id limit 1000`.execute(tx)
  return rows.map(protocolOf)
}

/** The newest first; 1,000 at most. */
export async function listVersions(tx: Tx, protocolId: string): Promise<Version[]> {
  const { rows } = await sql<Version>`
    select id, number, issued_at as "issuedAt" from protocol_version where protocol_id = ${protocolId}
    order by number desc limit 1000`.execute(tx)
  return rows
}

/** Articles of a version, in order; a protocol has a hundred at most. */
export async function listArticles(tx: Tx, versionId: string): Promise<Article[]> {
  const { rows } = await sql<Article>`
    select article_id as id, number, title_fr as "titleFr", title_en as "titleEn", text_fr as "textFr", text_en as "textEn"
    from protocol_article where version_id = ${versionId} order by number limit 500`.execute(tx)
  return rows
}

const changeColumns =
  sql.raw(`c.id, c.protocol_id as "protocolId", c.network_id as "networkId", c.organization_id as "organizationId",
  coalesce(o.name_fr, '') as "organizationFr", coalesce(o.name_en, '') as "organizationEn",
  c.organization_id is not null and not exists (select from network_member m
    where m.network_id = c.network_id and m.organization_id = c.organization_id and m.left_on is null) as "hasLeft",
  c.kind, c.article_id as "articleId", c.after_article_id as "afterArticleId", c.base_version_id as "baseVersionId",
  c.title_fr as "titleFr", c.title_en as "titleEn", c.text_fr as "textFr", c.text_en as "textEn", c.reason,
  c.proposed_at as "proposedAt", c.settled_in as "settledIn", c.withdrawn_at as "withdrawnAt"`)
const changeTables = sql.raw('protocol_change c left join organization o on o.id = c.organization_id')

/** null when it does not exist, or the person is not of its network. */
export async function findChange(tx: Tx, id: string): Promise<Change | null> {
  const { rows } = await sql<Change>`select ${changeColumns} from ${changeTables} where c.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** The open changes of these protocols, the oldest first; 1,000 at most. */
export async function listOpenChanges(tx: Tx, protocols: readonly string[]): Promise<Change[]> {
  if (protocols.length === 0) return []
  const { rows } = await sql<Change>`
    select ${changeColumns} from ${changeTables}
    where c.protocol_id = any (${[...protocols]}::uuid[]) and c.settled_in is null and c.withdrawn_at is null
    order by c.proposed_at, c.id limit 1000`.execute(tx)
  return rows
}

/** The last answer of each organization to these changes. */
export async function listAnswers(tx: Tx, changes: readonly string[]): Promise<ChangeAnswer[]> {
  if (changes.length === 0) return []
  const { rows } = await sql<ChangeAnswer>`
    select distinct on (change_id, organization_id) change_id as "changeId", organization_id as "organizationId", kind, reason, at
    from protocol_change_event where change_id = any (${[...changes]}::uuid[]) and kind in ('agree', 'object', 'lift')
    order by change_id, organization_id, seq desc`.execute(tx)
  return rows
}

/** Everything that happened to a change, the newest first; 500 at most. */
export async function listEvents(tx: Tx, change: string): Promise<ChangeEvent[]> {
  const { rows } = await sql<ChangeEvent>`
    select e.kind, e.reason, e.at, e.organization_id as "organizationId", o.name_fr as "organizationFr", o.name_en as "organizationEn"
    from protocol_change_event e left join organization o on o.id = e.organization_id
    where e.change_id = ${change} order by e.seq desc limit 500`.execute(tx)
  return rows
}

/** Organizations that work by these protocols: they joined the network and are there today. By name; 5,000 at most. */
export async function listAdopters(tx: Tx, protocols: readonly string[]): Promise<Adopter[]> {
  if (protocols.length === 0) return []
  const { rows } = await sql<Adopter>`
    select a.protocol_id as "protocolId", o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.sector, v.number
    from protocol_adoption a join protocol_version v on v.id = a.version_id join organization o on o.id = a.organization_id and o.status = 'joined'
      join network_member m on m.network_id = a.network_id and m.organization_id = a.organization_id and m.left_on is null
    where a.protocol_id = any (${[...protocols]}::uuid[]) and a.until_day is null
    order by o.name_fr collate "fr-CA-x-icu", o.id limit 5000`.execute(tx)
  return rows
}

const adoptionColumns =
  sql.raw(`a.id, a.period_id as "periodId", a.protocol_id as "protocolId", a.network_id as "networkId",
  a.version_id as "versionId", v.number, a.organization_id as "organizationId", coalesce(o.name_fr, '') as "organizationFr",
  coalesce(o.name_en, '') as "organizationEn", a.region_code as "regionCode", a.from_day as "fromDay", a.until_day as "untilDay",
  a.ended_at as "endedAt", a.evidence_key as "evidenceKey",
  case when a.organization_id is null then a.region_code = any (n.region_codes)
    else o.status = 'joined' and exists (select from network_member m
      where m.network_id = a.network_id and m.organization_id = a.organization_id and m.left_on is null) end is true as "isPresent"`)
const adoptionTables =
  sql.raw(`protocol_adoption a join protocol_version v on v.id = a.version_id join network n on n.id = a.network_id
  left join organization o on o.id = a.organization_id`)

export async function findAdoption(tx: Tx, id: string): Promise<Adoption | null> {
  const { rows } = await sql<Adoption>`
    select ${adoptionColumns} from ${adoptionTables} where a.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Every adoption of a protocol, past ones too, the newest first; 5,000 at most. */
export async function listAdoptions(tx: Tx, protocolId: string): Promise<Adoption[]> {
  const { rows } = await sql<Adoption>`
    select ${adoptionColumns} from ${adoptionTables} where a.protocol_id = ${protocolId}
    order by a.from_day desc, v.number desc, a.id limit 5000`.execute(tx)
  return rows
}

/** Regions that work by these protocols today, among those of the network. */
export async function listAdoptedRegions(
  tx: Tx,
  protocols: readonly string[],
): Promise<{ protocolId: string; region: string; number: number }[]> {
  if (protocols.length === 0) return []
  const { rows } = await sql<{ protocolId: string; region: string; number: number }>`
    select a.protocol_id as "protocolId", a.region_code as region, v.number from ${adoptionTables}
    where a.protocol_id = any (${[...protocols]}::uuid[]) and a.until_day is null and a.region_code = any (n.region_codes)
    order by a.region_code, a.id limit 5000`.execute(tx)
  return rows
}

/** Makes those who act on a protocol take turns, until the end of the transaction. */
export async function lockProtocol(tx: Tx, protocolId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`protocol ${protocolId}`}, 0))`.execute(tx)
}
