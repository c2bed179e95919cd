import type { NetOrganization } from '../model.ts'

/** What a network says that it covers, and the sectors in their order. Codes. */
export interface Territory {
  /** Regions that the network covers. */
  regions: readonly string[]
  sectors: readonly string[]
}

/**
 * Who holds a sector in a region: two organizations or more, one, none although someone there answered; `unknown`: the network does not
 * cover the region, nobody there answered, or an organization of the sector has not said where it works.
 */
export const cellStates = ['held', 'one', 'nobody', 'unknown'] as const
export type CellState = (typeof cellStates)[number]

/** Why a cell is not known yet; null: it is known. */
export type UnknownCause = 'not-covered' | 'nobody-answered' | 'no-region-said'

export interface GapCell {
  region: string
  sector: string
  state: CellState
  cause: UnknownCause | null
  /** Organizations that hold it, by their ids, in the order of the net. */
  holders: readonly string[]
}

interface GapCommon {
  /** Stable from one day to the next: what a coordinator sets aside. */
  key: string
  /** What the line speaks of, codes in order; empty: the whole network. */
  regions: readonly string[]
  sectors: readonly string[]
  /** Ids, in the order of the net; at most `mostNamed`. */
  organizations: readonly string[]
  /** Code of an action of the plan; null: of none. */
  action: string | null
  /** Of those whose answer would tell of a tie that is missing here: how many answered. */
  known: { answered: number; of: number }
  /** Answers leave no room for a tie that was not told. */
  isSure: boolean
}

export type GapOf =
  | { kind: 'sector-missing' | 'sectors-apart' | 'region-alone' }
  /** `groups`: those that adopted it, by what ties hold together, at most `mostNamed` in all; `count`: how many adopted it. */
  | { kind: 'same-action'; groups: readonly (readonly string[])[]; count: number }
  /** What no longer holds without it: organizations cut off from the rest, pairs of sectors, pairs of regions. */
  | { kind: 'one-organization'; cutOff: number; sectorPairs: readonly Pair[]; regionPairs: readonly Pair[] }
  | { kind: 'one-office'; ties: number }
  /** What a tie between the two would join, and what they already share. */
  | { kind: 'would-join'; joins: Joins; sharedRegions: readonly string[]; sharedActions: readonly string[] }

export type Pair = readonly [string, string]
export type Joins =
  | { what: 'groups'; sizes: readonly [number, number] }
  | { what: 'sectors'; pair: Pair }
  | { what: 'regions'; pair: Pair }

/** Something that is missing, with what a sentence needs to say it. */
export type Gap = GapCommon & GapOf

/** What cannot be told either way, and so is in no list of gaps. */
export interface NotKnown {
  /** Regions that have organizations, none of which answered. */
  silentRegions: readonly string[]
  /** Organizations without a tie that never answered: they may have ties. */
  silentOrganizations: readonly string[]
  /** Organizations that said no region. */
  noRegion: readonly string[]
  /** Cells of covered regions that are not known. */
  cells: number
  /** Pairs of sectors of a region where nobody of the two answered and no tie is known. */
  sectorPairs: number
  /** Whether offices that one person holds could be read. */
  isOfficesRead: boolean
  /** Whether every tie that was told could be read: members read only those that both sides show. */
  isWhole: boolean
}

/** Names that one line carries. */
export const mostNamed = 12
/** Suggestions of new ties. */
export const mostSuggested = 7

export const idsOf = (organizations: readonly NetOrganization[], places: readonly number[]): string[] =>
  places.flatMap((place) => organizations[place]?.id ?? [])
