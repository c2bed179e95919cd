import type { Child } from 'hono/jsx'

/** What the field recommends between regions, in its order (source `interregional`). */
export const recommendations = ['same-protocol', 'tables', 'access-point', 'other-provinces', 'jurisdictions'] as const
export type Recommendation = (typeof recommendations)[number]

/** How a region stands, by what is recorded; what nothing records is not known, which is not « no ». */
export const knownStandings = ['yes', 'partly', 'unknown'] as const
export type KnownStanding = (typeof knownStandings)[number]

/** Something recorded: how far it goes, and the record itself, in words, with where it is read. */
export interface RecommendationRecord {
  standing: Exclude<KnownStanding, 'unknown'>
  record: Child
}

/** What is asked of each feature about a recommendation in a region. */
export interface RecommendationSubject {
  recommendation: Recommendation
  /** Code of content/regions.json. */
  region: string
  /** Networks of the person that cover the region: nothing of others is told. */
  networks: readonly string[]
  say: (record: RecommendationRecord) => void
}

/** The strongest of what is recorded. */
export function standingOf(records: readonly RecommendationRecord[]): KnownStanding {
  if (records.some(({ standing }) => standing === 'yes')) return 'yes'
  return records.length > 0 ? 'partly' : 'unknown'
}

/** A protocol as it stands in a region. */
export interface ProtocolInRegion {
  /** Version by which the region works; null: none. */
  regionVersion: number | null
  newest: number
  /** Regions of its network that work by the newest version, of how many. */
  onNewest: number
  regions: number
  /** Organizations that serve the region and work by it, whatever the version. */
  organizations: number
}

/**
 * The same protocol: yes where the region and every other one of a network of several work by the newest version; partly where
 * the region, or some organization there, works by one. null: nothing is recorded.
 */
export function protocolStanding(one: ProtocolInRegion): 'yes' | 'partly' | null {
  const { regionVersion, newest, onNewest, regions, organizations } = one
  if (regionVersion === newest && regions > 1 && onNewest === regions) return 'yes'
  return regionVersion !== null || organizations > 0 ? 'partly' : null
}

/** An access point that has a name: yes where every organization of the region designates its contact; partly where some do. */
export function accessStanding({ organizations, withContact }: { organizations: number; withContact: number }) {
  if (withContact === 0) return null
  return withContact === organizations ? 'yes' : 'partly'
}
