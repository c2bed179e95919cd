import { sql } from 'kysely'
import type { SectorCode } from '../../../field/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Looked } from './looked.ts'

/** An organization of the person’s networks that may be asked. */
export interface Partner {
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
  regionCodes: string[]
}

/** Organizations of the person’s networks that joined, the police left out: one is asked only where a consultation named it. */
export async function listPartners(tx: Tx): Promise<Partner[]> {
  const { rows } = await sql<Partner>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.sector, o.region_codes as "regionCodes" from organization o
    where o.id = any ((select sec.partners())::uuid[]) and not (o.id = any ((select sec.organizations())::uuid[])) and o.status = 'joined' and o.sector <> 'police'
    order by o.name_fr collate "fr-CA-x-icu", o.id limit 500`.execute(tx)
  return rows
}

/** A published service that one of them keeps in the directory. */
export interface FittingService {
  organizationId: string
  seq: string
  nameFr: string
  nameEn: string
}

/**
 * Services of these organizations that meet all that is looked for. An age that a sheet does not state refuses nobody; a service of the whole province
 * serves each region.
 */
export async function listFitting(
  tx: Tx,
  organizations: readonly string[],
  { need, age, region }: Looked,
): Promise<FittingService[]> {
  if (organizations.length === 0) return []
  const [from, to] = age === null ? [0, 999] : age.split('-').map(Number)
  const { rows } = await sql<FittingService>`
    select d.steward_id as "organizationId", d.seq::text as seq, s.name_fr as "nameFr", s.name_en as "nameEn"
    from directory_record d join service_search s on s.service_id = d.id
    where d.steward_id = any (${[...organizations]}::uuid[]) and d.status = 'published'
      and (${need}::text is null or ${need} = any (s.needs)) and coalesce(s.minimum_age, 0) <= ${to} and coalesce(s.maximum_age, 999) >= ${from}
      and (${region}::text is null or s.regions && array[${region}, 'QC', 'CA']::text[])
    order by s.name_fr collate "fr-CA-x-icu", s.service_id limit 1000`.execute(tx)
  return rows
}
