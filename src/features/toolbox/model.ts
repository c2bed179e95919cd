import type { Day } from '../../kernel/clock.ts'
import type { Bilingual } from '../../kernel/language.ts'
import type { OwnSource } from './own/own-sources.ts'

/** What a tool is for. */
export const kinds = ['prevention', 'intervention'] as const
export type Kind = (typeof kinds)[number]
/** School levels of the young people it speaks of. None: it speaks of no school. */
export const levels = ['preschool', 'elementary', 'secondary'] as const
export type Level = (typeof levels)[number]
/** Who reads it. */
export const audiences = ['professionals', 'parents'] as const
export type Audience = (typeof audiences)[number]

/** An article of the toolbox, shipped or a network's own, in both languages. */
export interface Article {
  /** Stable, in English words; what `[[article:…]]` and `next` name. It need not be in the address. */
  id: string
  /** What it is called in its address. Never given to another. */
  slug: Bilingual
  title: Bilingual
  summary: Bilingual
  kinds: readonly Kind[]
  levels: readonly Level[]
  audiences: readonly Audience[]
  /** Ids of `content/sources.json`, in the order in which the article numbers them. */
  sources: readonly string[]
  /** Of an article that is not shipped, the day of its publication. */
  checkedOn: Day
  /** Ids of the articles to read next, the first one first. */
  next: readonly string[]
  /** Plain text: see plain-text.ts. */
  body: Bilingual
  /** Of an article that is not shipped: who it is by (null: whoever runs the instance), and the sources that it names. */
  own?: { by: Bilingual | null; sources: readonly OwnSource[] }
}
