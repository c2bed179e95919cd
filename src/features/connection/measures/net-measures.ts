import type { Strength } from '../model.ts'
import type { Roles } from './graph/brokerage.ts'
import type { DegreeSpread } from './graph/degrees.ts'
import type { MixingCell, ExternalInternal } from './graph/mixing.ts'

/**
 * A measure, and what it stands on. `n`: organizations measured. `coverage`: how many of them answered. `why` there is none: fewer organizations than
 * `fewestOfMeasure`, there or in the groups that are compared, or nothing to measure (no tie, none declared, no exchange known), which is not zero.
 */
export type Measured<T> = {
  n: number
  coverage: { answered: number; of: number }
  day: string
} & ({ value: T; why: null } | { value: null; why: 'too-few' | 'nothing' })

/** Part of a measure for one group; `value` null: fewer than `fewestOfMeasure` in it, or nothing to measure in it. */
export interface OfGroup<T> {
  group: string
  n: number
  value: T | null
}

/** Ties ÷ possible ties, all, and of each strength or more. */
export interface Density {
  ties: number
  possible: number
  share: number
  byStrength: { atLeast: Strength; ties: number; share: number }[]
  /** Ties whose strength this reader may not see, or nobody said: in no strength. */
  unknownStrength: number
}

/** How much of the shortest paths between others passes through one organization: on average, and at most. No organization is named. */
export interface Dependence {
  mean: number
  highest: number
}

/** An organization whose loss splits the network. `pieces`: sizes of what is left, the largest first. */
export interface CutOrganization {
  organization: string
  pieces: number[]
}

/** A tie whose loss splits the network. `sides`: sizes of the two sides. */
export interface CutTie {
  a: string
  b: string
  sides: readonly [number, number]
}

/** A pair of sectors or regions, both of `fewestOfMeasure` or more, that one organization joins; two ids when one tie does. */
export interface HangingPair {
  groups: readonly [string, string]
  organizations: string[]
  ties: number
}

export interface ExternalInternalIndex extends ExternalInternal {
  index: number
  byGroup: OfGroup<number>[]
}

export interface RegionAlone {
  region: string
  n: number
  /** Of them, those that answered: 0, and the region is not known rather than alone. */
  answered: number
}

export interface Components {
  count: number
  /** Organizations in each, the largest first. */
  sizes: number[]
  /** Share of organizations in the largest. */
  largestShare: number
  isolates: number
}

export interface Reciprocity {
  declared: number
  byBoth: number
  share: number
  /** Declared by one, when the other has not answered yet: not known, rather than one-sided. */
  otherUnanswered: number
}

export interface TieFreshness {
  /** Median days since the last exchange, from the last day of its month: the least it can be. */
  medianDays: number
  /** Ties with an exchange known. */
  known: number
  dormant: number
  dormantShare: number
  /** Ties without any exchange known: in none of the above. */
  unknown: number
}

/** What is measured of a net. Only JSON: a job keeps it, pages read it. */
export interface NetMeasures {
  n: number
  ties: number
  day: string
  coverage: { answered: number; of: number }
  density: Measured<Density>
  degree: Measured<DegreeSpread>
  centralization: Measured<number>
  dependence: Measured<Dependence>
  cutOrganizations: Measured<CutOrganization[]>
  cutTies: Measured<CutTie[]>
  brokerage: Measured<{ all: Roles; bySector: OfGroup<Roles>[] }>
  hangingSectors: Measured<HangingPair[]>
  hangingRegions: Measured<HangingPair[]>
  mixing: Measured<(MixingCell & { ratio: number | null })[]>
  betweenSectors: Measured<ExternalInternalIndex>
  betweenRegions: Measured<ExternalInternalIndex>
  regionsAlone: Measured<RegionAlone[]>
  /** Regions of the network’s organizations where a sector has none. */
  sectorsMissing: Measured<{ region: string; sectors: string[] }[]>
  components: Measured<Components>
  reachInTwo: Measured<number>
  reciprocity: Measured<Reciprocity>
  freshness: Measured<TieFreshness>
}
