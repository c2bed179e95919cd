import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { questionConditions, isListFiltered } from './conditions.ts'
import { distanceOf, pointOfPostcode } from './distance.ts'
import { kindOfList, type ListName } from '../export/graph.ts'
import type { ApiQuestion } from './parameters.ts'

/** One place of a page: a record, or the end of one when changes are followed. */
export interface ListPlace {
  id: string
  seq: string
  isTombstone: boolean
  /** Metres from the postal code asked about; null when none was. */
  distance: number | null
}

export interface FoundRecords {
  places: ListPlace[]
  /** Records of the whole list. */
  total: number
  pages: number
  /** `seq` after which the next page begins; null on the last one, and in an order that is not that of arrival. */
  next: string | null
}

/** One page of a list. Pages follow the order of arrival, which no edit moves; a distance orders them by distance. */
export async function findPage(tx: Tx, list: ListName, asked: ApiQuestion, now: Date): Promise<FoundRecords> {
  const isOrdered = asked.proximity !== null
  if (!isListFiltered(asked) && !isOrdered) return wholeList(tx, list, asked, now)
  const point = asked.postcode !== null && isOrdered ? await pointOfPostcode(tx, asked.postcode) : null
  if (isOrdered && point === null) return { places: [], total: 0, pages: 0, next: null }
  const order = isOrdered ? sql`distance, seq` : sql`seq`
  const from = asked.after === null ? sql`true` : sql`seq > ${asked.after.toString()}::bigint`
  const offset = asked.after === null ? (asked.page - 1) * asked.perPage : 0
  const { rows } = await sql<{ total: number; places: ListPlace[] | null }>`
    with found as materialized (
      select r.id, r.seq, r.status <> 'published' as tombstone, ${point === null ? sql`null::float8` : distanceOf(list, point)} as distance
      from directory_record r where ${questionConditions(list, asked, now)}),
    near as materialized (select * from found ${asked.proximity === null ? sql`` : sql`where distance <= ${asked.proximity}`})
    select (select count(*)::int from near) as total,
      (select jsonb_agg(jsonb_build_object('id', id, 'seq', seq::text, 'isTombstone', tombstone, 'distance', round(distance::numeric)) order by ${order})
        from (select * from near where ${from} order by ${order} limit ${asked.perPage} offset ${offset}) p) as places`.execute(
    tx,
  )
  const { total = 0, places } = rows[0] ?? {}
  return foundOf(places ?? [], total, Math.ceil(total / asked.perPage), asked, places?.at(-1)?.seq ?? null)
}

/** The list without filters: the places of those lately deleted are kept, and nothing of them is shown (sec.list_page). */
async function wholeList(tx: Tx, list: ListName, asked: ApiQuestion, now: Date): Promise<FoundRecords> {
  const { after, page, perPage } = asked
  const offset = after === null ? (page - 1) * perPage : 0
  const { rows } = await sql<{
    total: string
    held: string
    last: string | null
    ids: string[] | null
    seqs: string[] | null
  }>`
    select * from sec.list_page(${kindOfList[list]}, ${now}, ${String(after ?? 0)}::bigint, ${offset}::bigint, ${perPage}::integer)`.execute(
    tx,
  )
  const { total = 0, held = 0, last = null, ids, seqs } = rows[0] ?? {}
  const places = (ids ?? []).map((id, at) => ({ id, seq: seqs?.[at] ?? '', isTombstone: false, distance: null }))
  return foundOf(places, Number(total), Math.ceil(Number(held) / perPage), asked, last)
}

function foundOf(
  places: ListPlace[],
  total: number,
  pages: number,
  asked: ApiQuestion,
  last: string | null,
): FoundRecords {
  const isLast = asked.page >= pages
  return { places, total, pages, next: isLast || asked.proximity !== null ? null : last }
}

/** The ids that follow a place, for a stream of the whole list: nothing is counted. */
export async function findAfter(
  tx: Tx,
  list: ListName,
  asked: ApiQuestion,
  now: Date,
  after: string,
  limit: number,
): Promise<ListPlace[]> {
  const point = asked.postcode !== null && asked.proximity !== null ? await pointOfPostcode(tx, asked.postcode) : null
  if (asked.proximity !== null && point === null) return []
  const distance = point === null ? sql`null::float8` : distanceOf(list, point)
  const near = asked.proximity === null ? sql`true` : sql`${distance} <= ${asked.proximity}`
  const { rows } = await sql<ListPlace>`
    select r.id, r.seq::text as seq, r.status <> 'published' as "isTombstone", round((${distance})::numeric)::float8 as distance
    from directory_record r where ${questionConditions(list, asked, now)} and r.seq > ${after}::bigint and ${near}
    order by r.seq limit ${limit}`.execute(tx)
  return rows
}
