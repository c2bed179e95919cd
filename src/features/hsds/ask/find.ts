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
  /** Pages of the whole list: `total` by the size of a page. */
  pages: number
  /** Of this page, from 1; of one that begins after a record, the page where that place now is. */
  number: number
  isFirst: boolean
  isLast: boolean
  /** `seq` after which the next page begins; null on the last one, and in an order that is not that of arrival. */
  next: string | null
}

/** One page of a list. Pages follow the order of arrival, which no edit moves; a distance orders them by distance. */
export async function findPage(tx: Tx, list: ListName, asked: ApiQuestion, now: Date): Promise<FoundRecords> {
  if (asked.proximity !== null) return nearestOf(tx, list, asked, now)
  if (!isListFiltered(asked)) return wholeList(tx, list, asked)
  const { rows } = await sql<FoundRow>`
    with found as materialized (
      select r.id, r.seq, r.status <> 'published' as tombstone from directory_record r where ${questionConditions(list, asked, now)})
    select (select count(*)::int from found) as total, (select count(*)::int from found where seq <= ${afterOf(asked)}::bigint) as ahead,
      (select jsonb_agg(jsonb_build_object('id', id, 'seq', seq::text, 'isTombstone', tombstone, 'distance', null) order by seq)
        from (select * from found where seq > ${afterOf(asked)}::bigint order by seq limit ${asked.perPage} offset ${offsetOf(asked)}) p) as places`.execute(
    tx,
  )
  return foundOf(asked, rows[0])
}

/** By distance: what arrived after a record is no page of that order, so that `after` is only a name there. */
async function nearestOf(tx: Tx, list: ListName, asked: ApiQuestion, now: Date): Promise<FoundRecords> {
  const byNumber = { ...asked, after: null }
  const point = asked.postcode === null ? null : await pointOfPostcode(tx, asked.postcode)
  if (point === null) return foundOf(byNumber, undefined)
  const { rows } = await sql<FoundRow>`
    with found as materialized (
      select r.id, r.seq, r.status <> 'published' as tombstone, ${distanceOf(list, point)} as distance
      from directory_record r where ${questionConditions(list, asked, now)}),
    near as materialized (select * from found where distance <= ${asked.proximity})
    select (select count(*)::int from near) as total, 0 as ahead,
      (select jsonb_agg(jsonb_build_object('id', id, 'seq', seq::text, 'isTombstone', tombstone, 'distance', round(distance::numeric)) order by distance, seq)
        from (select * from near order by distance, seq limit ${asked.perPage} offset ${offsetOf(byNumber)}) p) as places`.execute(
    tx,
  )
  return { ...foundOf(byNumber, rows[0]), next: null }
}

/** The list without filters: what is published, in order of arrival (sec.list_page). */
async function wholeList(tx: Tx, list: ListName, asked: ApiQuestion): Promise<FoundRecords> {
  const { rows } = await sql<{ total: string; ahead: string; ids: string[] | null; seqs: string[] | null }>`
    select * from sec.list_page(${kindOfList[list]}, ${afterOf(asked)}::bigint, ${offsetOf(asked)}::bigint, ${asked.perPage}::integer)`.execute(
    tx,
  )
  const [{ total, ahead, ids, seqs } = { total: 0, ahead: 0, ids: null, seqs: null }] = rows
  const places = (ids ?? []).map((id, at) => ({ id, seq: seqs?.[at] ?? '', isTombstone: false, distance: null }))
  return foundOf(asked, { total: Number(total), ahead: Number(ahead), places })
}

/** `ahead`: records of the list up to the one that the page begins after. */
interface FoundRow {
  total: number
  ahead: number
  places: ListPlace[] | null
}

const afterOf = ({ after }: ApiQuestion): string => String(after ?? 0)
const offsetOf = ({ after, page, perPage }: ApiQuestion): number => (after === null ? (page - 1) * perPage : 0)

/** The page and where it stands, so that sizes add up to the total by number and by record alike. */
function foundOf(asked: ApiQuestion, row: FoundRow = { total: 0, ahead: 0, places: null }): FoundRecords {
  const { total, places } = { ...row, places: row.places ?? [] }
  const pages = Math.ceil(total / asked.perPage)
  const isByNumber = asked.after === null
  const before = isByNumber ? offsetOf(asked) : row.ahead
  const isLast = before + places.length >= total
  return {
    places,
    total,
    pages,
    number: isByNumber ? asked.page : Math.floor(before / asked.perPage) + 1,
    isFirst: isByNumber ? asked.page === 1 : before === 0,
    isLast,
    next: isLast ? null : (places.at(-1)?.seq ?? null),
  }
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
