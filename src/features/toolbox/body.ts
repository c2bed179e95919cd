import type { Language } from '../../kernel/language.ts'
import { sources } from '../../field/index.ts'
import type { Article } from './model.ts'
import { passagesIn, readPlainText, type Block, type Passage } from './plain-text.ts'

const sourceIds = new Set(sources.map(({ id }) => id))
/** What a text leads to is asked where it is shown: an article may be withdrawn after another one named it. */
const anyTarget = { hasSource: (id: string) => sourceIds.has(id), hasTarget: () => true }
/** An article that is not shipped names its own sources by their numbers: `{1}`. */
const ownTarget = { hasSource: (id: string) => /^[1-9]\d?$/.test(id), hasTarget: () => true }

const known = new WeakMap<Article, Partial<Record<Language, readonly Block[]>>>()

/** The body of an article, read once: another version is another object. */
export function readBody(article: Article, lang: Language): readonly Block[] {
  const read = known.get(article) ?? {}
  known.set(article, read)
  read[lang] ??= readPlainText(article.body[lang], article.own ? ownTarget : anyTarget).blocks
  return read[lang]
}

/** A passage as plain words, links as what they say. */
export const passageText = (passage: Passage): string =>
  passage.map((one) => (one.kind === 'text' ? one.text : one.kind === 'link' ? (one.words ?? '') : '')).join('')

/** Words an adult reads in a minute, at the pace of a text of work. */
const wordsAMinute = 200

/** Whole minutes, one at least. */
export function readingMinutes(article: Article, lang: Language): number {
  const text = passagesIn(readBody(article, lang)).map(passageText).join(' ')
  return Math.max(1, Math.round((text.match(/[\p{L}\d]+/gu)?.length ?? 0) / wordsAMinute))
}
