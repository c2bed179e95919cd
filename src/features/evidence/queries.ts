import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import { numbersTypeOf } from './evidence-types.ts'
import type { Count, EvidenceType, Part } from './model.ts'
import type { Via } from './record-event.ts'
import './schema.ts'

/** A version of a piece of evidence, as its organizations read it. */
export interface EvidenceVersion {
  id: string
  recordKey: string
  number: number
  isCurrent: boolean
  type: EvidenceType
  organizationId: string
  organizations: { id: string; part: Part }[]
  startsOn: Day
  endsOn: Day | null
  regions: string[]
  tags: string[]
  title: string | null
  otherKind: string | null
  counts: Count[]
  about: string | null
  sameAs: string | null
  isWithdrawn: boolean
  actionId: string | null
  via: Via
  /** Its id at its source; null: none. */
  sourceRecord: string | null
  /** null: the platform. */
  recordedBy: string | null
  recordedAt: Date
}

/** Columns of `e`, with its organizations, the recording one first. */
export const versionColumns = sql.raw(
  `e.id, e.record_key as "recordKey", e.number, e.is_current as "isCurrent", e.type, e.organization_id as "organizationId",
   e.starts_on as "startsOn", e.ends_on as "endsOn", e.region_codes as regions, e.tags, e.title, e.other_kind as "otherKind", e.counts,
   e.about, e.same_as as "sameAs", e.is_withdrawn as "isWithdrawn", e.action_id as "actionId", e.via, e.source_record as "sourceRecord", e.recorded_by as "recordedBy",
   e.recorded_at as "recordedAt", (select json_agg(json_build_object('id', n.organization_id, 'part', n.part)
     order by n.organization_id <> e.organization_id, n.organization_id) from evidence_organization n where n.event_id = e.id) as organizations`,
)

/** What stands of a record, withdrawn or not; null: none that the person may know of. */
export async function findCurrent(tx: Tx, recordKey: string): Promise<EvidenceVersion | null> {
  if (!isId(recordKey)) return null
  const { rows } = await sql<EvidenceVersion>`
    select ${versionColumns} from evidence_event e where e.record_key = ${recordKey} and e.is_current`.execute(tx)
  return rows[0] ?? null
}

/** Every version that the person may read, the latest first; 200 at most. */
export async function listVersions(tx: Tx, recordKey: string): Promise<EvidenceVersion[]> {
  const { rows } = await sql<EvidenceVersion>`
    select ${versionColumns} from evidence_event e where e.record_key = ${recordKey} order by e.number desc limit 200`.execute(
    tx,
  )
  return rows
}

/** The records that carry the numbers of another one, recorded with it: who came to an activity. Withdrawn ones too. */
export async function listNumbers(
  tx: Tx,
  { recordKey, organizationId, type }: Pick<EvidenceVersion, 'recordKey' | 'organizationId' | 'type'>,
): Promise<EvidenceVersion[]> {
  const numbers = numbersTypeOf(type)
  if (numbers === null) return []
  const { rows } = await sql<EvidenceVersion>`
    select ${versionColumns} from evidence_event e where e.about = ${recordKey} and e.is_current and e.organization_id = ${organizationId}
      and e.type = ${numbers.code} order by e.recorded_at, e.id limit 20`.execute(tx)
  return rows
}

/** Organizations where a person does more than read, today. */
export async function listWorked(
  tx: Tx,
  { personId, organizations }: { personId: string; organizations: readonly string[] },
): Promise<string[]> {
  if (organizations.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select organization_id as id from membership
    where person_id = ${personId} and until_day is null and role <> 'reader'
      and organization_id = any (${[...organizations]}::uuid[]) order by organization_id limit 100`.execute(tx)
  return rows.map(({ id }) => id)
}

export interface NamedOrganization {
  id: string
  nameFr: string
  nameEn: string
}

/** Names of the organizations of these records, also of those that the person's networks no longer hold. */
export async function organizationsOf(tx: Tx, recordKeys: readonly string[]): Promise<Map<string, NamedOrganization>> {
  if (recordKeys.length === 0) return new Map()
  const { rows } = await sql<NamedOrganization>`
    select id, name_fr as "nameFr", name_en as "nameEn" from sec.evidence_names(${[...recordKeys]}::uuid[])`.execute(tx)
  return new Map(rows.map((one) => [one.id, one]))
}

/** What each partner of a record says of it last; a partner that said nothing is absent. */
export async function answersOf(tx: Tx, recordKey: string): Promise<Map<string, 'ours' | 'not-us'>> {
  const { rows } = await sql<{ id: string; answer: 'ours' | 'not-us' }>`
    select distinct on (a.organization_id) a.organization_id as id, a.answer from evidence_answer a
    where a.record_key = ${recordKey} order by a.organization_id, a.number desc limit 100`.execute(tx)
  return new Map(rows.map(({ id, answer }) => [id, answer]))
}

/** Organizations that one of the person's own may have worked with: of its networks today, by name. */
export async function listPartners(tx: Tx, organizationId: string): Promise<NamedOrganization[]> {
  const { rows } = await sql<NamedOrganization>`
    select distinct on (o.name_fr collate "fr-CA-x-icu", o.id) o.id, o.name_fr as "nameFr", o.name_en as "nameEn"
    from network_member own join network_member other on other.network_id = own.network_id and other.left_on is null
      join organization o on o.id = other.organization_id and o.status <> 'left'
    where own.organization_id = ${organizationId} and own.left_on is null and o.id <> ${organizationId}
    order by o.name_fr collate "fr-CA-x-icu", o.id limit 2000`.execute(tx)
  return rows
}
