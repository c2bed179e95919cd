import { err, ok, type Result } from '../../../kernel/result.ts'
import type { ArticleText, Protocol } from '../model.ts'
import { mostArticles, textLimits } from '../text-limits.ts'

export type DraftProblem =
  | 'no-article'
  | 'before-first'
  | 'article-empty'
  | 'title-too-long'
  | 'article-too-long'
  | 'too-many-articles'
  | 'articles-differ'

interface Piece {
  title: string
  text: string
}

/** A line that begins an article: « ## Titre », « Article 3. Titre », « Article 3 – Title ». Its number is not kept: they are numbered in order. */
const heading = /^(?:##\s*|article\s+\d{1,3}\s*[.:)–—-]\s*)(\S.*)$/i

function piecesOf(draft: string): Result<Piece[], DraftProblem> {
  const pieces: { title: string; lines: string[] }[] = []
  for (const line of draft.split(/\r?\n/)) {
    const title = heading.exec(line.trim())?.[1]
    if (title !== undefined) pieces.push({ title, lines: [] })
    else if (pieces.length > 0) pieces.at(-1)?.lines.push(line)
    else if (line.trim() !== '') return err('before-first')
  }
  const read = pieces.map(({ title, lines }) => ({ title, text: lines.join('\n').trim() }))
  if (read.length === 0) return err('no-article')
  if (read.length > mostArticles) return err('too-many-articles')
  if (read.some(({ text }) => text === '')) return err('article-empty')
  if (read.some(({ title }) => title.length > textLimits.title)) return err('title-too-long')
  return read.some(({ text }) => text.length > textLimits.article) ? err('article-too-long') : ok(read)
}

/** What is wrong with a draft, by language; the second of two with another number of articles is told so. */
export type DraftProblems = Partial<Record<'draftFr' | 'draftEn', DraftProblem>>

/**
 * The articles of a draft, in order. In both languages, the first of one is the first of the other: there must be as many.
 *
 * @param draft null in a language that the protocol is not in
 */
export function readArticles({
  draftFr,
  draftEn,
}: Pick<Protocol, 'draftFr' | 'draftEn'>): Result<ArticleText[], DraftProblems> {
  const fr = draftFr === null ? null : piecesOf(draftFr)
  const en = draftEn === null ? null : piecesOf(draftEn)
  const problems: DraftProblems = {
    ...(fr?.ok === false && { draftFr: fr.refusal }),
    ...(en?.ok === false && { draftEn: en.refusal }),
  }
  if (fr?.ok === false || en?.ok === false) return err(problems)
  if (fr !== null && en !== null && fr.value.length !== en.value.length) return err({ draftEn: 'articles-differ' })
  const longest = fr?.value ?? en?.value ?? []
  return ok(
    longest.map((_, index) => ({
      titleFr: fr?.value[index]?.title ?? null,
      textFr: fr?.value[index]?.text ?? null,
      titleEn: en?.value[index]?.title ?? null,
      textEn: en?.value[index]?.text ?? null,
    })),
  )
}
