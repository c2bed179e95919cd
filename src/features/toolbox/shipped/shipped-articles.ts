import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parseDay, type Day } from '../../../kernel/clock.ts'
import { root } from '../../../kernel/root.ts'
import { audiences, kinds, levels, type Article } from '../model.ts'
import { passagesIn, readPlainText, sourcesIn } from '../plain-text.ts'
import { namesAmong } from '../places.ts'

const both = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })

/** `content/toolbox/<id>.json`; its bodies stand beside it, `<id>.fr.txt` and `<id>.en.txt`. */
const articleFile = z.strictObject({
  /** Its place in the list, from the first to read. */
  order: z.number().int(),
  slug: both,
  title: both,
  summary: both,
  kinds: z.array(z.enum(kinds)),
  levels: z.array(z.enum(levels)),
  audiences: z.array(z.enum(audiences)).min(1),
  checkedOn: z.string().transform((text, { addIssue }): Day => {
    const day = parseDay(text)
    if (day === null) addIssue('is no day')
    return day ?? ('1970-01-01' as Day)
  }),
  next: z.array(z.string()),
})

/**
 * The articles of a folder, in the order in which they are best read.
 *
 * @throws when one misses a language, names something that does not exist, or is not written as it should; the message says where
 */
export function readArticles(folder: string): Article[] {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
  const read = ids.map((id) => readArticle(folder, id)).toSorted((a, b) => a.order - b.order)
  const articles = read.map(({ order: _order, ...article }) => article)
  const known = namesAmong(articles)
  return articles.map((article) => {
    for (const id of article.next)
      if (!ids.includes(id)) throw new Error(`${article.id}: next leads to ${id}, which is nowhere`)
    const bodies = { fr: readPlainText(article.body.fr, known), en: readPlainText(article.body.en, known) }
    for (const lang of ['fr', 'en'] as const)
      for (const { line, code, value } of bodies[lang].problems)
        throw new Error(`${article.id}.${lang}.txt, line ${line}: ${code} (${value})`)
    const named = (['fr', 'en'] as const).map((lang) => [
      ...new Set(passagesIn(bodies[lang].blocks).flatMap((passage) => sourcesIn(passage))),
    ])
    const [french = [], english = []] = named
    if (french.toSorted().join() !== english.toSorted().join())
      throw new Error(
        `${article.id}: its two languages do not name the same sources (${french.join()}; ${english.join()})`,
      )
    return { ...article, sources: french }
  })
}

function readArticle(folder: string, id: string): Article & { order: number } {
  const parsed = articleFile.safeParse(JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`${id}.json is not an article: ${issue?.path.join('.')} ${issue?.message}`)
  }
  return { id, ...parsed.data, sources: [], body: { fr: bodyOf(folder, id, 'fr'), en: bodyOf(folder, id, 'en') } }
}

function bodyOf(folder: string, id: string, lang: 'fr' | 'en'): string {
  const body = readFileSync(join(folder, `${id}.${lang}.txt`), 'utf8')
  if (body.trim() === '') throw new Error(`${id}.${lang}.txt says nothing`)
  return body
}

/** What the product ships, read once. */
export const shippedArticles: readonly Article[] = readArticles(join(root, 'content', 'toolbox'))
