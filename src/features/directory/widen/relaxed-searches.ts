import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { ReadSearch } from '../search/read-words.ts'
import { allOf, conditionsOf } from '../search/conditions.ts'
import { partsOf, without, type SearchPart, type DirectorySearch } from '../search/filters.ts'
import { mostFound } from '../search/queries.ts'

/** A search that found nothing, with one thing less asked, and how many services it then finds. */
export interface RelaxedSearch {
  part: SearchPart
  search: DirectorySearch
  count: number
}

/** What to ask less to find something, most found first; one query. `terms`: the words as `FoundServices` gave them. */
export async function relaxedSearches(
  tx: Tx,
  { search, asked, terms, now }: { search: DirectorySearch; asked: ReadSearch; terms: string | null; now: Date },
): Promise<RelaxedSearch[]> {
  const hasWords = asked.concepts.length > 0
  const isWordless = hasWords && terms === null
  const filters = partsOf(search)
  const parts: SearchPart[] = [
    ...(hasWords && filters.length > 0 ? [{ part: 'q' } as const] : []),
    ...(isWordless ? [] : filters.slice(0, 12)),
  ]
  if (parts.length === 0) return []
  const counts = parts.map((part) => {
    const conditions = conditionsOf(without(search, part), asked, now)
    const lexemes = [
      ...(terms === null ? [] : [`(${terms})`]),
      ...(conditions.lexemes === '' ? [] : [conditions.lexemes]),
    ]
    const byIndex = lexemes.length === 0 ? [] : [sql<boolean>`s.words @@ ${lexemes.join(' & ')}::tsquery`]
    return sql`(select count(*)::int from (select from service_search s where ${allOf([...byIndex, ...conditions.rest])} limit ${mostFound}) x)`
  })
  const { rows } = await sql<{ counts: number[] }>`select array[${sql.join(counts)}] as counts`.execute(tx)
  return parts
    .map((part, index) => ({ part, search: without(search, part), count: rows[0]?.counts[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

/** Words of the services that look like these, nearest first: « Vouliez-vous dire ». */
export async function wordsLike(tx: Tx, words: readonly string[]): Promise<string[]> {
  const asked = words.filter((word) => word.length >= 3 && word.length <= 40).slice(0, 4)
  if (asked.length === 0) return []
  const { rows } = await sql<{ word: string }>`
    select d.word from unnest(${asked}::text[]) a (word) cross join lateral (
      select d.word, trgm.similarity(d.word, a.word) as near from directory_word d
      where d.word operator(trgm.%) a.word and d.word !~ '\\d' order by near desc, d.services desc limit 3) d
    order by d.near desc limit 5`.execute(tx)
  return [...new Set(rows.map(({ word }) => word))]
}
