import { sql, type RawBuilder } from 'kysely'
import { fold } from '../../../kernel/language.ts'
import { hsds } from '../../directory/index.ts'
import { kindOfList, type ListName } from '../export/graph.ts'

const mostWords = 20

/**
 * The condition on `r` (directory_record) that its record answers every word of a text, in either language and without
 * accents: services as the directory’s own search reads words, the others by the start of each word. What holds no word
 * at all (signs only) finds nothing.
 */
export function searchCondition(list: ListName, text: string): RawBuilder<unknown> {
  if (list === 'services') return sql`r.id in (${servicesSaying(text)})`
  if (list === 'service_at_locations') return sql`r.service_id in (${servicesSaying(text)})`
  const words = (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords)
  if (words.length === 0) return sql`false`
  const query = sql`to_tsquery('simple', ${words.map((word) => `'${word}':*`).join(' & ')})`
  return sql`r.id in (select sec.records_named(${kindOfList[list]}, ${query}))`
}

function servicesSaying(text: string): RawBuilder<unknown> {
  const asked = hsds.wordsQuery(text)
  if (asked === null) return sql`select null::uuid where false`
  const { lexemes, age } = asked
  const words = lexemes === '' ? sql`true` : sql`s.words @@ ${lexemes}::tsquery`
  const ages =
    age === null ? sql`true` : sql`coalesce(s.minimum_age, 0) <= ${age} and coalesce(s.maximum_age, 999) >= ${age}`
  return sql`select s.service_id from service_search s where ${words} and ${ages}`
}
