import sourcesFile from '../../../content/sources.json' with { type: 'json' }
import type { Language } from '../../kernel/language.ts'

/** A public page or document that a statement about the world comes from. */
export interface Source {
  id: string
  /** As its makers wrote it, in its own language. */
  title: string
  lang: Language
  publisher: string
  /** A year, or two. Null: not shown on the source. */
  year: string | null
  /** Null: the document stands at no public address. */
  url: string | null
  /** Only part of the page could be read. */
  readInPart?: boolean
}

export const sources = sourcesFile.sources as readonly Source[]
const byId = new Map(sources.map((source) => [source.id, source]))

/** @throws when no source has this id: content is checked where it is loaded. */
export function sourceOf(id: string): Source {
  const source = byId.get(id)
  if (source === undefined) throw new Error(`Unknown source: ${id}`)
  return source
}
