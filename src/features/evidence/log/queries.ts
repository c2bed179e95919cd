import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { EvidenceDraft } from '../draft.ts'
import type { EvidenceType } from '../model.ts'
import { versionColumns, type EvidenceVersion, type NamedOrganization } from '../queries.ts'

/** What a person counted last, each kind of thing once; 3 at most. */
export async function listLastLogged(tx: Tx, personId: string, organizationId: string): Promise<EvidenceVersion[]> {
  const { rows } = await sql<EvidenceVersion>`
    with latest as (
      select e.* from evidence_event e where e.organization_id = ${organizationId} and e.recorded_by = ${personId} and e.type = 'activity'
        and e.is_current and not e.is_withdrawn order by e.recorded_at desc, e.id limit 60),
    each as (select distinct on (tags, action_id) * from latest order by tags, action_id, recorded_at desc, id)
    select ${versionColumns} from each e order by e.recorded_at desc, e.id limit 3`.execute(tx)
  return rows
}

/** Records of these types that name an organization, which another may be about, the latest first; 60 at most. */
export async function listAbout(
  tx: Tx,
  organizationId: string,
  types: readonly EvidenceType[],
): Promise<EvidenceVersion[]> {
  if (types.length === 0) return []
  const { rows } = await sql<EvidenceVersion>`
    select ${versionColumns} from evidence_event e
    where e.is_current and not e.is_withdrawn and e.type = any (${[...types]}::text[])
      and exists (select from evidence_organization n where n.event_id = e.id and n.organization_id = ${organizationId})
    order by e.starts_on desc, e.id limit 60`.execute(tx)
  return rows
}

/** What may be the same thing, recorded by someone before. */
export interface SameCandidate {
  recordKey: string
  organizationId: string
  nameFr: string
  nameEn: string
  startsOn: Day
  /** null: none, or not for this person to read. */
  title: string | null
  /** It names the organization that records. */
  namesOwn: boolean
}

export async function listSame(tx: Tx, draft: EvidenceDraft): Promise<SameCandidate[]> {
  const others = draft.organizations.filter(({ id }) => id !== draft.organizationId).map(({ id }) => id)
  const kind = draft.tags?.find((tag) => tag.startsWith('kind:')) ?? null
  const { rows } = await sql<SameCandidate>`
    select record_key as "recordKey", organization_id as "organizationId", name_fr as "nameFr", name_en as "nameEn",
      starts_on as "startsOn", title, coalesce(names_own, false) as "namesOwn"
    from sec.same_evidence(${draft.organizationId}, ${others}::uuid[], ${draft.type}, ${kind}, ${draft.startsOn}::date, ${draft.endsOn}::date)`.execute(
    tx,
  )
  return rows
}

/** Organizations among these, by name. */
export async function listOwnOrganizations(tx: Tx, worked: readonly string[]): Promise<NamedOrganization[]> {
  const ids = worked.filter(isId)
  if (ids.length === 0) return []
  const { rows } = await sql<NamedOrganization>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn" from organization o
    where o.id = any (${ids}::uuid[]) and o.status <> 'left' order by o.name_fr collate "fr-CA-x-icu", o.id limit 100`.execute(
    tx,
  )
  return rows
}
