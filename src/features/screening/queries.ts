import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { DraftStep, ScreeningVersion } from './model.ts'

/** An organization as its protocol names it. */
export interface ScreeningOrganization {
  id: string
  nameFr: string
  nameEn: string
  regionCodes: string[]
  hasLeft: boolean
}

/** Those of these that the person may know of, by name; 200 at most. */
export async function listOrganizations(tx: Tx, ids: readonly string[]): Promise<ScreeningOrganization[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<ScreeningOrganization>`
    select id, name_fr as "nameFr", name_en as "nameEn", region_codes as "regionCodes", status = 'left' as "hasLeft" from organization
    where id = any (${[...ids]}::uuid[]) order by name_fr collate "fr-CA-x-icu", id limit 200`.execute(tx)
  return rows
}

/** Of these organizations, those where the person leads or is a specialist. */
export async function listKept(tx: Tx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select organization_id as id from membership where person_id = ${personId} and until_day is null and role in ('specialist', 'lead')
    order by 1 limit 200`.execute(tx)
  return rows.map(({ id }) => id)
}

const versionColumns = sql.raw(`id, organization_id as "organizationId", number, base_version as "baseVersion", steps,
  published_at as "publishedAt", withdrawn_at as "withdrawnAt", protocol_key as "protocolKey", mechanism_key as "mechanismKey"`)

/** Every version of an organization, the newest first; 200 at most. */
export async function listVersions(tx: Tx, organizationId: string): Promise<ScreeningVersion[]> {
  if (!isId(organizationId)) return []
  const { rows } = await sql<ScreeningVersion>`
    select ${versionColumns} from screening_version where organization_id = ${organizationId} order by number desc limit 200`.execute(
    tx,
  )
  return rows
}

/** The newest version of each of these organizations. */
export async function listNewest(tx: Tx, organizationIds: readonly string[]): Promise<ScreeningVersion[]> {
  if (organizationIds.length === 0) return []
  const { rows } = await sql<ScreeningVersion>`
    select distinct on (organization_id) ${versionColumns} from screening_version
    where organization_id = any (${[...organizationIds]}::uuid[]) order by organization_id, number desc limit 200`.execute(
    tx,
  )
  return rows
}

/** What an organization is writing, by step. */
export async function listDraft(tx: Tx, organizationId: string): Promise<DraftStep[]> {
  const { rows } = await sql<DraftStep>`
    select step, after_step as "afterStep", title_fr as "titleFr", title_en as "titleEn", text_fr as "textFr", text_en as "textEn",
      is_left_out as "isLeftOut", version
    from screening_step where organization_id = ${organizationId} order by step limit 100`.execute(tx)
  return rows
}

/** Versions, among these, that the person said they read. */
export async function listRead(tx: Tx, personId: string, versionIds: readonly string[]): Promise<string[]> {
  if (versionIds.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select version_id as id from screening_reading where person_id = ${personId} and version_id = any (${[...versionIds]}::uuid[])`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Someone who works in an organization, and when they said that they read a version. `readOn` null: not yet. */
export interface ScreeningReader {
  name: string
  readOn: Date | null
}

/** Who works in an organization today, by name, for who keeps its protocol; 2,000 at most. */
export async function listReaders(
  tx: Tx,
  { organizationId, id }: Pick<ScreeningVersion, 'organizationId' | 'id'>,
): Promise<ScreeningReader[]> {
  const { rows } = await sql<ScreeningReader>`
    select p.name, r.at as "readOn" from membership m join person p on p.id = m.person_id
      left join screening_reading r on r.version_id = ${id} and r.person_id = m.person_id
    where m.organization_id = ${organizationId} and m.until_day is null
    order by p.name collate "fr-CA-x-icu", p.id limit 2000`.execute(tx)
  return rows
}

/** A specialist of an organization, as the card prints them. */
export interface CardPerson {
  kind: 'specialist' | 'specialist_deputy'
  name: string
  phone: string | null
  phoneExtension: string | null
  phoneHours: string | null
}

export async function listSpecialists(tx: Tx, organizationId: string): Promise<CardPerson[]> {
  const { rows } = await sql<CardPerson>`
    select d.kind, p.name, p.phone, p.phone_extension as "phoneExtension", p.phone_hours as "phoneHours"
    from designation d join person p on p.id = d.person_id
    where d.organization_id = ${organizationId} and d.until_day is null and d.kind in ('specialist', 'specialist_deputy')
    order by d.kind, p.name collate "fr-CA-x-icu", p.id limit 4`.execute(tx)
  return rows
}

/** Whether a specialist, or their backup, is designated in one of these organizations. */
export async function hasSpecialist(tx: Tx, organizationIds: readonly string[]): Promise<boolean> {
  if (organizationIds.length === 0) return false
  const { rows } = await sql`
    select 1 from designation where organization_id = any (${[...organizationIds]}::uuid[]) and until_day is null
      and kind in ('specialist', 'specialist_deputy') limit 1`.execute(tx)
  return rows.length > 0
}
