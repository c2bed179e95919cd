import { sql } from 'kysely'
import { cleanText } from '../../../kernel/clean-text.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { data, openGet, type AnyRequest, type Answer, type Route } from '../../../kernel/http/index.ts'
import { fold, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { needs } from '../needs.ts'
import { isStopWord, tokensOf } from '../vocabulary/stem.ts'

const most = 8
const longest = 60

interface Said {
  folded: string
  text: string
}

/** Names and synonyms of needs as they are proposed, in one language, shortest first. */
const sayings: Record<Language, readonly Said[]> = { fr: sayingsIn('fr'), en: sayingsIn('en') }

function sayingsIn(lang: Language): Said[] {
  const texts = needs.flatMap(({ name, synonyms }) => [name[lang], ...synonyms[lang]])
  const byFold = new Map(texts.map((text) => [fold(text), text]))
  return [...byFold]
    .map(([folded, text]) => ({ folded, text }))
    .sort((a, b) => a.text.length - b.text.length || (a.folded < b.folded ? -1 : 1))
}

/** What a person may be typing: needs first, then services. A JSON list of texts; nothing is kept. */
async function answerSuggestions({ lang, query, tx }: AnyRequest): Promise<Answer> {
  const typed = cleanText((query.get('q') ?? '').slice(0, 4 * longest)).text.slice(0, longest)
  const found = typed.length < 2 ? [] : [...needsLike(typed, lang), ...(await servicesLike(tx, typed, lang))]
  return data(JSON.stringify([...new Set(found)].slice(0, most)), {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
}

function needsLike(typed: string, lang: Language): string[] {
  const start = fold(typed)
  const starting = sayings[lang].filter(({ folded }) => folded.startsWith(start))
  const inside = sayings[lang].filter(({ folded }) => !folded.startsWith(start) && folded.includes(` ${start}`))
  return [...starting, ...inside].slice(0, 5).map(({ text }) => text)
}

/** Services whose name holds every word typed, the last of which may be only begun. */
async function servicesLike(tx: Tx, typed: string, lang: Language): Promise<string[]> {
  const tokens = tokensOf(typed).slice(0, 6)
  const last = tokens.at(-1)
  if (last === undefined || typed.length < 3) return []
  const whole = tokens.slice(0, -1).filter(({ word }) => !isStopWord(word))
  const before = whole.map(({ stem }) => `'${stem}':A & `).join('')
  const name = lang === 'fr' ? sql`name_fr` : sql`name_en`
  const { rows } = await sql<{ name: string }>`
    with begun as materialized (select stem from directory_word where word >= ${last.word} and word < ${`${last.word}\u{10ffff}`}
      order by services desc, word limit 6)
    select distinct name from (
      select ${name} as name from service_search
      where words @@ (select (${before}::text || '(' || string_agg('''' || stem || ''':A', ' | ') || ')')::tsquery from begun) limit 40) s
    order by name limit ${most}`.execute(tx)
  return rows.map((row) => row.name)
}

export const autocompleteRoutes: Route[] = [openGet('directory.suggestions', addresses.suggestions, answerSuggestions)]
