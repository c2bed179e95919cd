import { sql } from 'kysely'
import type { AnyRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Article } from '../model.ts'
import { articleOf } from './own-article.ts'
import type { ToolText } from './model.ts'

interface PublishedRow extends Omit<ToolText, 'slugFr' | 'slugEn'> {
  code: string
  networkFr: string | null
  networkEn: string | null
  publishedAt: Date
  addressFr: string
  addressEn: string
}

type Known = Map<string, { key: string; article: Article }>
/** Texts that were read before, of each running application: another publication is another text. */
const knownOf = new WeakMap<object, Known>()

const read = new WeakMap<object, Promise<readonly Article[]>>()

/**
 * The articles that networks and the instance publish, the newest first. Which they are is asked at each request, so that what is
 * withdrawn is gone at once; their words are kept in memory while they stand.
 */
export function publishedTools(request: AnyRequest): Promise<readonly Article[]> {
  const before = read.get(request)
  if (before !== undefined) return before
  const reading = readPublished(request)
  read.set(request, reading)
  return reading
}

async function readPublished({ tx, deps }: AnyRequest): Promise<readonly Article[]> {
  const known: Known = knownOf.get(deps.database) ?? new Map()
  knownOf.set(deps.database, known)
  const { rows: standing } = await sql<{ code: string; key: string }>`
    select code, edition as key from sec.published_tools()`.execute(tx)
  const missing = standing.filter(({ code, key }) => known.get(code)?.key !== key)
  if (missing.length > 0) {
    const keys = new Map(missing.map(({ code, key }) => [code, key]))
    const { rows } = await sql<PublishedRow>`
      select code, network_fr as "networkFr", network_en as "networkEn", published_at as "publishedAt", address_fr as "addressFr",
        address_en as "addressEn", title_fr as "titleFr", title_en as "titleEn", summary_fr as "summaryFr", summary_en as "summaryEn",
        body_fr as "bodyFr", body_en as "bodyEn", kinds, levels, audiences, sources
      from sec.read_tools(${missing.map(({ code }) => code)}::text[])`.execute(tx)
    for (const row of rows)
      known.set(row.code, { key: keys.get(row.code) ?? '', article: shownTool(row, deps.timeZone) })
  }
  const codes = new Set(standing.map(({ code }) => code))
  for (const code of known.keys()) if (!codes.has(code)) known.delete(code)
  return standing.flatMap(({ code }) => known.get(code)?.article ?? [])
}

const shownTool = (row: PublishedRow, timeZone: string): Article =>
  articleOf(
    {
      id: row.code,
      by: row.networkFr === null || row.networkEn === null ? null : { fr: row.networkFr, en: row.networkEn },
      at: { slug: { fr: row.addressFr, en: row.addressEn }, day: row.publishedAt, timeZone },
    },
    { ...row, slugFr: null, slugEn: null },
  )

/** The published article that had this address before; null: none. */
export async function movedTool(request: AnyRequest, lang: Language, slug: string): Promise<Article | null> {
  if (!request.hasData || !/^[a-z0-9-]{1,80}$/.test(slug)) return null
  const { rows } = await sql<{ code: string }>`select code from sec.tool_at(${lang}, ${slug})`.execute(request.tx)
  const [found] = rows
  return (await publishedTools(request)).find(({ id }) => id === found?.code) ?? null
}
