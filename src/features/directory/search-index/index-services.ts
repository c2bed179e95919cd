import { sql } from 'kysely'
import { readNow, type Tx } from '../../../kernel/db/index.ts'
import { listPublicRows, wholesOf } from '../records.ts'
import { indexedService } from './search-row.ts'
import type { Token } from '../vocabulary/stem.ts'

/**
 * Renews the search rows of these services from the public part of their records, and learns their words. A service that
 * is no longer published loses its row. Only in a transaction that may keep these sheets.
 */
export async function indexServices(tx: Tx, serviceIds: readonly string[]): Promise<void> {
  if (serviceIds.length === 0) return
  const rows = await listPublicRows(tx, serviceIds)
  const now = await readNow(tx)
  const indexed = wholesOf(rows, [...new Set(serviceIds)]).map((whole) => indexedService(whole, now))
  const made = indexed.map(({ row }) => row)
  await sql`delete from service_search where service_id = any(${[...serviceIds]})`.execute(tx)
  if (made.length === 0) return
  await sql`
    insert into service_search (service_id, organization_id, card, name_fr, name_en, words, tags, needs, sector, regions, languages,
      channels, traits, minimum_age, maximum_age, latitude, longitude, points, town_points, town, is_remote, open_ranges,
      open_computed_until, assured_on, modified_at)
    select d.service_id, d.organization_id, d.card, d.name_fr, d.name_en, d.words::tsvector, d.tags, d.needs, d.sector, d.regions, d.languages,
      d.channels, d.traits, d.minimum_age, d.maximum_age, d.latitude, d.longitude, d.points, d.town_points, d.town, d.is_remote,
      d.open_ranges::tstzmultirange, d.open_computed_until, d.assured_on, d.modified_at
    from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as d (service_id uuid, organization_id uuid, card jsonb, name_fr text,
      name_en text, words text, tags text[], needs text[], sector text, regions text[], languages text[], channels text[], traits text[],
      minimum_age smallint, maximum_age smallint, latitude float8, longitude float8, points point[], town_points point[], town text, is_remote boolean,
      open_ranges text, open_computed_until timestamptz, assured_on date, modified_at timestamptz)`.execute(tx)
  await learnWords(
    tx,
    indexed.flatMap(({ words }) => words),
  )
}

/** What mistyped words are compared with, and what is suggested while typing. */
async function learnWords(tx: Tx, tokens: readonly Token[]): Promise<void> {
  const stems = new Map(tokens.map(({ word, stem }) => [word, stem]))
  await sql`select sec.learn_words(${[...stems.keys()]}::text[], ${[...stems.values()]}::text[])`.execute(tx)
}
