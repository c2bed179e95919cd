import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { AnyRequest } from '../../../kernel/http/index.ts'
import { assemble } from '../export/assemble.ts'
import type { ListPlace } from '../ask/find.ts'
import { gather, type ListName } from '../export/graph.ts'
import { toTombstone, type HsdsObject, type OutOptions, type Tombstone } from '../export/write-record.ts'
import type { ApiQuestion } from '../ask/parameters.ts'

export const optionsOf = (
  { deps, today }: AnyRequest,
  asked: Pick<ApiQuestion, 'lang' | 'translations'>,
): OutOptions => ({
  lang: asked.lang,
  translations: asked.translations,
  timeZone: deps.timeZone,
  today,
})

/** The records at these places, written out, in their order. One that went away meanwhile is left out. */
export async function contentsOf(
  tx: Tx,
  list: ListName,
  asked: Pick<ApiQuestion, 'isMinimal' | 'depth'>,
  places: readonly ListPlace[],
  options: OutOptions,
): Promise<HsdsObject[]> {
  const living = places.filter(({ isTombstone }) => !isTombstone).map(({ id }) => id)
  const ended = places.filter(({ isTombstone }) => isTombstone).map(({ id }) => id)
  const written = asked.isMinimal
    ? await minimal(tx, living, options)
    : assemble(list, await gather(tx, list, living, asked.depth), asked.depth, options)
  const byId = new Map([...written, ...(await tombstones(tx, ended, options))].map((one) => [one['id'], one]))
  return places.flatMap(({ id, distance }) => {
    const one = byId.get(id)
    if (one === undefined) return []
    return [distance === null ? one : { ...one, distance }]
  })
}

/** Id and date of each service, with the name and status that the schema of a service asks for. */
async function minimal(tx: Tx, ids: readonly string[], { lang }: OutOptions): Promise<HsdsObject[]> {
  const [own, other] = lang === 'fr' ? ['fr', 'en'] : ['en', 'fr']
  const { rows } = await sql<{ id: string; name: string; status: string; modifiedAt: Date }>`
    select id, coalesce(nullif(doc #>> ${`{name,${own}}`}::text[], ''), doc #>> ${`{name,${other}}`}::text[], '') as name,
      coalesce(doc->>'status', 'active') as status, modified_at as "modifiedAt"
    from directory_record where id = any(${[...ids]}::uuid[]) and status = 'published'`.execute(tx)
  return rows.map(({ id, name, status, modifiedAt }) => ({
    id,
    name,
    status,
    last_modified: modifiedAt.toISOString(),
    modified_date: modifiedAt.toISOString(),
  }))
}

export type Ended = Tombstone

async function tombstones(tx: Tx, ids: readonly string[], options: OutOptions): Promise<HsdsObject[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Ended>`
    select id, status, merged_into as "mergedInto", modified_at as "modifiedAt"
    from directory_record where id = any(${[...ids]}::uuid[]) and status in ('deleted', 'merged')`.execute(tx)
  return rows.map((row) => toTombstone(row, options))
}
