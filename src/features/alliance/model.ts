import content from '../../../content/alliances.json' with { type: 'json' }
import { sectorCodes, type SectorCode } from '../../field/index.ts'
import type { Bilingual } from '../../kernel/language.ts'

/** What is said of the world, with where it was read: ids of `content/sources.json`. */
export interface Statement extends Bilingual {
  sources: readonly string[]
}

/** What a sector gains from another. `documented`: an example shows it; `mandate`: it follows from what the other is there to do. */
export interface Gain extends Statement {
  basis: 'documented' | 'mandate'
}

export interface SectorPortrait {
  mandate: Statement
  /** Who it works best with, and why. */
  best: Statement
  first: readonly SectorCode[]
}

/** One of the four documented alliances. */
export interface Story {
  id: StoryId
  sectors: readonly SectorCode[]
  name: Bilingual
  /** Region where it is lived; null when its examples are in several. */
  region: string | null
  /** Its source names no example: initiatives that join these sectors are shown under their own names. */
  isWithoutOwnExample?: boolean
  where: Statement
  ages: Statement
  who: readonly Statement[]
  what: readonly Statement[]
  /** By sector; `all` when the source gives them for all together; empty when it gives none. */
  gains: Partial<Record<SectorCode | 'all', readonly Bilingual[]>>
  gainSources: readonly string[]
  parts: Partial<Record<SectorCode, { brings: Bilingual; cannot: Bilingual }>>
  partSources: readonly string[]
  changes: { note: Bilingual; items: readonly Bilingual[]; sources: readonly string[] }
  conclusion: readonly Statement[]
  /** The story in one sentence, for the end of the walk. */
  lesson: Bilingual
  /** Ids of articles of the toolbox. */
  next: readonly string[]
}

export type StoryId = 1 | 2 | 3 | 4

export const stories = content.stories as unknown as readonly Story[]
const gains = content.gains as unknown as Record<SectorCode, Partial<Record<SectorCode, Gain>>>
export const portraits = content.sectors as unknown as Record<SectorCode, SectorPortrait>

/** @throws when both are the same sector: a sector gains nothing from itself */
export function gainOf(gainer: SectorCode, giver: SectorCode): Gain {
  const gain = gains[gainer][giver]
  if (gain === undefined) throw new Error(`No gain of ${gainer} from ${giver}`)
  return gain
}

/** Every combination of one sector or more, in their fixed order: 31. */
export const combinations: readonly (readonly SectorCode[])[] = Array.from(
  { length: 2 ** sectorCodes.length - 1 },
  (_, bits) => sectorCodes.filter((_code, place) => ((bits + 1) >> place) & 1),
)

/** The same sectors in their fixed order, each once. */
export const inOrder = (codes: readonly SectorCode[]): SectorCode[] =>
  sectorCodes.filter((code) => codes.includes(code))

export const pairsOf = (codes: readonly SectorCode[]): [SectorCode, SectorCode][] =>
  codes.flatMap((first, place) => codes.slice(place + 1).map((second): [SectorCode, SectorCode] => [first, second]))

const sameSectors = (one: readonly SectorCode[], other: readonly SectorCode[]): boolean =>
  one.length === other.length && one.every((code) => other.includes(code))

/** The documented alliance of exactly these sectors; null when none is documented. */
export const storyOf = (codes: readonly SectorCode[]): Story | null =>
  stories.find(({ sectors }) => sameSectors(sectors, codes)) ?? null

/** A documented alliance near a combination: threads to add and to put back. */
export interface NearStory {
  story: Story
  added: readonly SectorCode[]
  removed: readonly SectorCode[]
}

/** The documented alliances that take the fewest threads to add or to put back; several when they are as near. */
export function nearestStories(codes: readonly SectorCode[]): readonly NearStory[] {
  const near = stories.map((story) => ({
    story,
    added: story.sectors.filter((code) => !codes.includes(code)),
    removed: codes.filter((code) => !story.sectors.includes(code)),
  }))
  const distance = ({ added, removed }: NearStory): number => added.length + removed.length
  const least = Math.min(...near.map(distance))
  return near.filter((one) => distance(one) === least)
}

/** The steps of a story, in order; what the address counts from 1. */
export const storySteps = ['who', 'what', 'gains', 'parts', 'changes', 'conclusion'] as const
export type StoryStep = (typeof storySteps)[number]
