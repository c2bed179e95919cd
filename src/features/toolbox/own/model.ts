import type { Audience, Kind, Level } from '../model.ts'
import type { ToolState } from '../rules.ts'

/** Longest texts, in characters: the database’s own limits, said before it has to. */
export const toolLimits = { title: 120, summary: 300, body: 20_000, slug: 80, sources: 5000 } as const

/** What an author writes; null: not written yet. */
export interface ToolText {
  titleFr: string | null
  titleEn: string | null
  summaryFr: string | null
  summaryEn: string | null
  bodyFr: string | null
  bodyEn: string | null
  /** Words asked for its address; null: made of the title. */
  slugFr: string | null
  slugEn: string | null
  kinds: Kind[]
  levels: Level[]
  audiences: Audience[]
  /** A source a line: title | publisher | address. */
  sources: string | null
}

/** An article of a network, or of the instance, as those who write there see it: with its last version. */
export interface OwnTool {
  id: string
  /** null, as the two below: of the instance. */
  networkId: string | null
  networkFr: string | null
  networkEn: string | null
  state: ToolState
  /** Number of its last version; the lock of its form. */
  latest: number
  /** Version that is, or was last, published; null: never. */
  publishedNumber: number | null
  publishedAt: Date | null
  /** Its address since it was first published; null: never. */
  addressFr: string | null
  addressEn: string | null
  /** When its last version was written. */
  writtenAt: Date
  text: ToolText
}

/** One text that an article had. */
export interface ToolVersion {
  number: number
  text: ToolText
  /** Number of the version it brings back; null: none. */
  restores: number | null
  personId: string
  writtenAt: Date
}

/** Articles that may be begun in a day for a network, or for the instance. */
export const begunPerDay = 50
