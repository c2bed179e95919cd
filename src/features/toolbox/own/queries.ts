import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { fold } from '../../../kernel/language.ts'
import type { Who } from '../../../kernel/session.ts'
import type { ToolState } from '../rules.ts'
import '../schema.ts'
import type { OwnTool, ToolText, ToolVersion } from './model.ts'

const textColumns = sql`
  v.title_fr as "titleFr", v.title_en as "titleEn", v.summary_fr as "summaryFr", v.summary_en as "summaryEn", v.body_fr as "bodyFr",
  v.body_en as "bodyEn", v.slug_fr as "slugFr", v.slug_en as "slugEn", v.kinds, v.levels, v.audiences, v.sources`

const toolColumns = sql`
  a.id, a.network_id as "networkId", n.name_fr as "networkFr", n.name_en as "networkEn", a.state, a.latest,
  a.published_number as "publishedNumber", a.published_at as "publishedAt", a.slug_fr as "addressFr", a.slug_en as "addressEn",
  v.written_at as "writtenAt", ${textColumns}`

const toolTables = sql`toolbox_article a join toolbox_version v on v.article_id = a.id and v.number = a.latest
  left join network n on n.id = a.network_id`

type ToolRow = Omit<OwnTool, 'text'> & ToolText

function textOf(row: ToolText): ToolText {
  const { titleFr, titleEn, summaryFr, summaryEn, bodyFr, bodyEn, slugFr, slugEn, kinds, levels, audiences, sources } =
    row
  return { titleFr, titleEn, summaryFr, summaryEn, bodyFr, bodyEn, slugFr, slugEn, kinds, levels, audiences, sources }
}

const toolOf = (row: ToolRow): OwnTool => ({
  id: row.id,
  networkId: row.networkId,
  networkFr: row.networkFr,
  networkEn: row.networkEn,
  state: row.state,
  latest: row.latest,
  publishedNumber: row.publishedNumber,
  publishedAt: row.publishedAt,
  addressFr: row.addressFr,
  addressEn: row.addressEn,
  writtenAt: row.writtenAt,
  text: textOf(row),
})

/** null: there is none for this person. */
export async function findTool(tx: Tx, id: string): Promise<OwnTool | null> {
  const { rows } = await sql<ToolRow>`select ${toolColumns} from ${toolTables} where a.id = ${id}`.execute(tx)
  return rows[0] === undefined ? null : toolOf(rows[0])
}

/** null: not narrowed. `networkId` empty: of the instance. */
export interface OwnFilter {
  text: string | null
  state: ToolState | null
  networkId: string | null
}

/** Every word typed must be found in the titles or summaries; accents and capitals do not count. */
const patternsOf = (text: string | null): string[] =>
  fold(text ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 12)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)

/** Those that the person writes, what was written last first. */
export async function listTools(
  tx: Tx,
  who: Pick<Who, 'coordinated' | 'isOperator'>,
  { filter, limit, offset }: { filter: OwnFilter; limit: number; offset: number },
): Promise<{ tools: OwnTool[]; total: number }> {
  const { rows } = await sql<ToolRow & { total: number }>`
    select ${toolColumns}, (count(*) over ())::integer as total from ${toolTables}
    where (a.network_id = any (${[...who.coordinated]}::uuid[]) or (a.network_id is null and ${who.isOperator}))
      and (${filter.state}::text is null or a.state = ${filter.state})
      and (${filter.networkId}::text is null or coalesce(a.network_id::text, '') = ${filter.networkId})
      and sec.fold(concat_ws(' ', v.title_fr, v.title_en, v.summary_fr, v.summary_en)) like all (${patternsOf(filter.text)}::text[])
    order by v.written_at desc, a.id limit ${limit} offset ${offset}`.execute(tx)
  return { tools: rows.map(toolOf), total: rows[0]?.total ?? 0 }
}

/** Every text that an article had, the last first; 200 at most. */
export async function listVersions(tx: Tx, id: string): Promise<ToolVersion[]> {
  const { rows } = await sql<Omit<ToolVersion, 'text'> & ToolText>`
    select v.number, v.restores, v.person_id as "personId", v.written_at as "writtenAt", ${textColumns}
    from toolbox_version v where v.article_id = ${id} order by v.number desc limit 200`.execute(tx)
  return rows.map((row) => ({
    number: row.number,
    restores: row.restores,
    personId: row.personId,
    writtenAt: row.writtenAt,
    text: textOf(row),
  }))
}

/** Where someone writes: the networks they coordinate, by name, and the instance for whoever runs it. */
export interface WritingPlace {
  /** null: the instance. */
  networkId: string | null
  nameFr: string
  nameEn: string
}

export async function listWritingPlaces(tx: Tx, { coordinated }: Pick<Who, 'coordinated'>): Promise<WritingPlace[]> {
  const { rows } = await sql<WritingPlace>`
    select id as "networkId", name_fr as "nameFr", name_en as "nameEn" from network where id = any (${[...coordinated]}::uuid[])
    order by name_fr collate "fr-CA-x-icu", id`.execute(tx)
  return rows
}
