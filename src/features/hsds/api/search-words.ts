import { sql, type RawBuilder } from 'kysely'
import { fold } from '../../../kernel/language.ts'
import type { ListName } from './graph.ts'

const mostWords = 20

/**
 * The condition on `r` (directory_record) that its record holds every word of a text, in either language, by the start
 * of each word and without accents. What holds no word at all (signs only) finds nothing.
 */
export function searchCondition(list: ListName, text: string): RawBuilder<unknown> {
  const words = (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords)
  if (words.length === 0) return sql`false`
  const query = sql`to_tsquery('simple', ${words.map((word) => `'${word}':*`).join(' & ')})`
  if (list === 'services') return sql`r.id in (select s.service_id from service_search s where s.words @@ ${query})`
  if (list === 'service_at_locations')
    return sql`r.service_id in (select s.service_id from service_search s where s.words @@ ${query})`
  const kind = list === 'organizations' ? 'organization' : list === 'taxonomies' ? 'taxonomy' : 'taxonomy_term'
  return sql`r.id in (select sec.records_named(${kind}, ${query}))`
}
