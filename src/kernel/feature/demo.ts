import type { OwnerQuery } from '../as-owner.ts'
import type { Day } from '../clock.ts'
import type { Tx } from '../db/index.ts'
import type { AnyRequest } from '../http/index.ts'
import type { Bilingual, Language } from '../language.ts'

/** When the invented region is loaded: every date of it counts back from here. */
export interface DemoMoment {
  now: Date
  today: Day
  /** IANA zone of the instance. */
  timeZone: string
  daysAgo: (count: number) => Day
  /** The database holds nothing of the region yet; otherwise it was loaded by an earlier start. */
  isFirst: boolean
}

/** Someone of the region as the demonstration offers them. */
export interface DemoPerson {
  /** Short, stable, unique: what `POST /demo/sign-in` takes. */
  as: string
  personId: string
  name: string
  role: string
  roleName: Bilingual
  /** The organization, or the network for who coordinates it; null for who runs the instance. */
  organization: { name: Bilingual; sector: string | null } | null
  language: Language
  /** What becoming this person shows, in a sentence; null for most. */
  shows: Bilingual | null
}

/** An organization of the region as the demonstration offers it. */
export interface DemoWorkplace {
  name: Bilingual
  sector: string
  /** `as` of those who can be become. */
  people: readonly string[]
  /** Why nobody there can be become; null when someone can, or when there is nothing to say. */
  nobody: Bilingual | null
}

/** Whom one can become, and where they work. */
export interface DemoRegion {
  people: readonly DemoPerson[]
  organizations: readonly DemoWorkplace[]
  /** `as` of those shown first: each shows something that the others do not. */
  start: readonly string[]
}

/** A feature's part of the invented region. */
export interface FeatureDemo {
  /**
   * Brings it into the database, as the owner of the tables, in one transaction with the other features, after those it
   * needs. Called at each start of a demonstration: what people did since stays.
   */
  seed?: (owner: { tx: Tx; query: OwnerQuery }, moment: DemoMoment) => Promise<void>
  /** Once every feature brought its part, in the same transaction: what is made of all of them. */
  settle?: FeatureDemo['seed']
  /**
   * Asked before anything is written, of the feature that brings the region’s people.
   *
   * @throws Error when the database holds something else: the region is never mixed with real data
   */
  refuseRealData?: (query: OwnerQuery) => Promise<void>
  /** Whether the database holds the region. Asked of the same feature. */
  holds?: (query: OwnerQuery) => Promise<boolean>
  region?: () => DemoRegion
  /** Opens a session as someone of the region. */
  become?: (request: AnyRequest, personId: string) => Promise<void>
}
