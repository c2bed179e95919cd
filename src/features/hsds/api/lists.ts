import { sql } from 'kysely'
import { isId } from '../../../kernel/ids.ts'
import type { AnyRequest, Answer } from '../../../kernel/http/index.ts'
import { jsonAnswer, problemAnswer } from './api-answer.ts'
import { assemble } from '../export/assemble.ts'
import { contentsOf, optionsOf, type Ended } from './contents.ts'
import { findPage, type FoundRecords } from '../ask/find.ts'
import { gather, kindOfList, listNames, type Depth, type ListName } from '../export/graph.ts'
import type { HsdsObject } from '../export/write-record.ts'
import { readAsked, readRecordAsked } from '../ask/parameters.ts'
import { payForPage, tooManyRequests } from './quota.ts'
import { streamAnswer } from './stream.ts'

const listOf = (request: AnyRequest): ListName | null =>
  listNames.find((name) => name === request.params['list']) ?? null

/** A list, by page or as a stream; the same by GET and by POST. */
export async function answerList(request: AnyRequest): Promise<Answer> {
  const list = listOf(request)
  if (list === null) return problemAnswer('unknown-list', request.lang)
  const read = readAsked(list, request.query, request.form, request.lang)
  if (!read.ok) return problemAnswer('parameters', request.lang, { errors: read.refusal })
  const asked = read.value
  if (asked.isStream) return streamAnswer(request, list, asked)
  if (!payForPage(request, asked)) return tooManyRequests(request)
  const found = await findPage(request.tx, list, asked, request.deps.clock.now())
  const contents = await contentsOf(request.tx, list, asked, found.places, optionsOf(request, asked))
  const link = found.next === null ? {} : { link: `<${nextHref(request, found, found.next)}>; rel="next"` }
  return jsonAnswer(request, envelope(found, contents), asked.lang, link)
}

/** The page envelope of HSDS, exactly: pages hold what is published and nothing else, so that they add up. */
function envelope(
  { total, pages, number, isFirst, isLast }: FoundRecords,
  contents: readonly HsdsObject[],
): HsdsObject {
  return {
    total_items: total,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: isFirst,
    last_page: isLast,
    empty: contents.length === 0,
    contents,
  }
}

/** The next page by the record it follows, whatever became of those before; only of what was asked in the address. */
function nextHref({ deps, path, query }: AnyRequest, { number }: FoundRecords, after: string): string {
  const next = new URLSearchParams(query)
  next.set('page', String(number + 1))
  next.set('after', after)
  return `${deps.baseUrl}${path}?${next.toString()}`
}

/** One record, whole. */
export async function answerRecord(request: AnyRequest): Promise<Answer> {
  const list = listOf(request)
  const id = request.params['record'] ?? ''
  if (list === null) return problemAnswer('unknown-list', request.lang)
  if (!isId(id)) return problemAnswer('not-a-uuid', request.lang)
  const read = readRecordAsked(list, request.query, request.form, request.lang)
  if (!read.ok) return problemAnswer('parameters', request.lang, { errors: read.refusal })
  const { lang, isFullService } = read.value
  const depth: Depth = { isFull: true, isFullService }
  const graph = await gather(request.tx, list, [id], depth)
  const isShown = list !== 'service_at_locations' || graph.byId.has(graph.roots[0]?.serviceId ?? '')
  const [record] = isShown ? assemble(list, graph, depth, optionsOf(request, read.value)) : []
  return record === undefined ? absent(request, list, id) : jsonAnswer(request, record, lang)
}

/** A record that ended answers that it ended; one that is hidden, or never was, is not found. */
async function absent(request: AnyRequest, list: ListName, id: string): Promise<Answer> {
  const { rows } = await sql<Ended>`
    select id, status, merged_into as "mergedInto", modified_at as "modifiedAt" from directory_record
    where id = ${id} and kind = ${kindOfList[list]} and status in ('deleted', 'merged')`.execute(request.tx)
  const [ended] = rows
  if (ended === undefined) return problemAnswer('not-found', request.lang)
  return problemAnswer(ended.status === 'merged' ? 'merged' : 'gone', request.lang, {
    id,
    tombstone: ended.status,
    last_modified: ended.modifiedAt.toISOString(),
    ...(ended.mergedInto === null ? {} : { merged_into: ended.mergedInto }),
  })
}
