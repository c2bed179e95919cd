import { sql } from 'kysely'
import { dayOf } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { Initiative, OwnInitiative } from './model.ts'
import './schema.ts'

/** Columns of a row of table `i`. */
const ownColumns = sql.raw(
  `i.id, i.organization_id as "organizationId", i.network_id as "networkId", i.status, i.name_fr as "nameFr", i.name_en as "nameEn",
   i.by_fr as "byFr", i.by_en as "byEn", i.aim_fr as "aimFr", i.aim_en as "aimEn", i.sectors, i.regions, i.minimum_age as "minimumAge",
   i.maximum_age as "maximumAge", i.since_year as "sinceYear", i.source_text as "sourceText", i.source_url as "sourceUrl",
   i.contact_email as "contactEmail", i.contact_phone as "contactPhone", i.contact_url as "contactUrl",
   i.adopted_from_id as "adoptedFromId", i.adopted_from_shipped as "adoptedFromShipped", i.modified_at as "modifiedAt", i.version`,
)

/** A row as everyone reads it. Where one language is not written yet, the other stands for it: that is its own people’s preview. */
export function asInitiative(row: OwnInitiative, timeZone: string): Initiative {
  const both = (fr: string | null, en: string | null) => ({ fr: fr ?? en ?? '', en: en ?? fr ?? '' })
  const { minimumAge: min, maximumAge: max } = row
  return {
    code: row.id,
    name: both(row.nameFr, row.nameEn),
    by: { fr: row.byFr, en: row.byEn },
    aim: both(row.aimFr, row.aimEn),
    sectors: row.sectors,
    hasOthers: false,
    regions: row.regions,
    ages: min === null && max === null ? null : { min, max },
    since: row.sinceYear,
    until: null,
    sources: [],
    told: {
      organizationId: row.organizationId,
      sourceText: row.sourceText,
      sourceUrl: row.sourceUrl,
      contact: { email: row.contactEmail, phone: row.contactPhone, url: row.contactUrl },
    },
    updatedOn: dayOf(row.modifiedAt, timeZone),
    adoptedFrom: row.adoptedFromId ?? row.adoptedFromShipped,
  }
}

/** One that everyone may read; null: none of this code. */
export async function findPublished(tx: Tx, code: string): Promise<OwnInitiative | null> {
  if (!isId(code)) return null
  const { rows } = await sql<OwnInitiative>`
    select ${ownColumns} from initiative i where i.id = ${code} and i.status = 'published'`.execute(tx)
  return rows[0] ?? null
}

/** One of any state, as far as the person may read it; the rules say what they may do with it. */
export async function findInitiative(tx: Tx, id: string): Promise<OwnInitiative | null> {
  if (!isId(id)) return null
  const { rows } = await sql<OwnInitiative>`select ${ownColumns} from initiative i where i.id = ${id}`.execute(tx)
  return rows[0] ?? null
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

/** Most initiatives of networks that one page reads. */
const mostRead = 2000

/**
 * Those of networks that everyone may read and that fit, by name.
 *
 * @param words folded; every one is found in a name, an organization or an aim, or names one of `regions`
 */
export async function listPublished(
  tx: Tx,
  { words }: { words: readonly { text: string; regions: readonly string[] }[] } = { words: [] },
): Promise<OwnInitiative[]> {
  const conditions = words.map(
    ({ text, regions }) =>
      sql`(i.search like ${`%${text.replace(/[\\%_]/g, '\\$&')}%`} or i.regions && ${[...regions]}::text[])`,
  )
  const narrowed = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
  const { rows } = await sql<OwnInitiative>`
    select ${ownColumns} from initiative i where i.status = 'published' and ${narrowed}
    order by i.name_fr, i.id limit ${mostRead}`.execute(tx)
  return rows
}
