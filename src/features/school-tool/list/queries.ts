import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { fold } from '../../../kernel/language.ts'
import type { SchoolTool } from '../model.ts'
import { toolColumns } from '../queries.ts'
import type { ToolFilter } from './filter.ts'

/** An entry of the list, with how many organizations that the person may know of have it. */
export interface ListedTool extends SchoolTool {
  held: number
}

interface Asked extends ToolFilter {
  /** Organizations of the person. */
  own: readonly string[]
  /** Networks whose register they read. */
  networks: readonly string[]
}

const within = ({ text, stage, subject, kind, which, own, networks }: Asked) => sql`
  (t.network_id = any (${[...networks]}::uuid[]) or t.organization_id = any (${[...own]}::uuid[]))
  and case ${which}::text when 'out' then t.withdrawn_on is not null and t.organization_id = any (${[...own]}::uuid[]) else t.withdrawn_on is null end
  and (${which}::text <> 'ours' or exists (select from school_tool_held h
    where h.tool_id = t.id and h.until_day is null and h.organization_id = any (${[...own]}::uuid[])))
  and (${text === null ? null : fold(text)}::text is null
    or position(${fold(text ?? '')} in sec.fold(concat_ws(' ', t.title_fr, t.title_en, t.offered_by, o.name_fr, o.name_en))) > 0)
  and (${stage}::text is null or case ${stage}::text when 'none' then cardinality(t.stages) = 0 else ${stage}::text = any (t.stages) end)
  and (${subject}::text is null or ${subject}::text = any (t.subjects))
  and (${kind}::text is null or t.kind = ${kind}::text)`

export async function countTools(tx: Tx, asked: Asked): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from school_tool t left join organization o on o.id = t.organization_id where ${within(asked)}`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

/** `limit` in rows. */
export async function listTools(tx: Tx, asked: Asked & { limit: number; offset: number }): Promise<ListedTool[]> {
  const title = sql`coalesce(t.title_fr, t.title_en) collate "fr-CA-x-icu", t.id`
  const { rows } = await sql<ListedTool>`
    select ${toolColumns}, (select count(*)::integer from school_tool_held h where h.tool_id = t.id and h.until_day is null) as held
    from school_tool t left join organization o on o.id = t.organization_id where ${within(asked)}
    order by ${asked.sort === 'newest' ? sql`t.listed_on desc, ${title}` : title} limit ${asked.limit} offset ${asked.offset}`.execute(
    tx,
  )
  return rows
}
