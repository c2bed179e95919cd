import type { SectorCode } from '../../field/index.ts'
import type { Day } from '../../kernel/clock.ts'

/** At which level a table works; in this order everywhere. */
export const levels = ['local', 'regional', 'provincial', 'national', 'interprovincial'] as const
export type Level = (typeof levels)[number]

/** The other provinces and territories, by their postal codes. */
export const provinces = ['AB', 'BC', 'MB', 'NB', 'NL', 'NS', 'NT', 'NU', 'ON', 'PE', 'SK', 'YT'] as const
export type Province = (typeof provinces)[number]

/** At which level a table works, and whether it is public. The regions are those of its collaboration. */
export interface Scope {
  level: Level
  /** Empty unless interprovincial. */
  provinces: Province[]
  isPublic: boolean
  version: number
}

/** What a member is at a table to do, and until when. */
export interface Mandate {
  /** The stay that it is of. */
  memberId: string
  /** Null: not said. */
  mandate: string | null
  /** Last day; past: the term is over, and the member still sits. Null: no end. */
  termUntil: Day | null
  version: number
}

export type SeatState = 'proposed' | 'agreed' | 'left' | 'declined' | 'withdrawn'

/** An organization of a table that sits elsewhere, and who answers for it there. */
export interface Delegate {
  memberId: string
  nameFr: string
  nameEn: string
  /** Null: nobody for now. */
  person: string | null
  email: string | null
}

/** A table that sits at another, from the side of one of the two. */
export interface TableSeat {
  id: string
  /** What the other table is: `child` sits at this one, `parent` is where this one sits. */
  side: 'child' | 'parent'
  otherId: string
  nameFr: string | null
  nameEn: string | null
  /** Null: not said. */
  level: Level | null
  regions: string[]
  provinces: Province[]
  isClosed: boolean
  state: 'proposed' | 'agreed'
  /** This table proposed it. */
  isOurs: boolean
  /** The other table knows of it. */
  isShown: boolean
  /** Member that proposed it; null: of the other table. */
  proposedById: string | null
  delegates: Delegate[]
  agreedAt: Date | null
  version: number
}

/** An alliance that reports to a table, or offers to. Null: not told before the table receives it, or not set. */
export interface ReportingAlliance {
  id: string
  state: 'offered' | 'received'
  nameFr: string | null
  nameEn: string | null
  stage: 'exploring' | 'agreed' | 'active' | 'dormant' | 'closed' | null
  sectors: SectorCode[]
  regions: string[]
  reviewOn: Day | null
  open: number | null
  kept: number | null
  version: number
}

/** A table to which an alliance reports, or offers to. */
export interface ReceivingTable {
  id: string
  state: 'offered' | 'received'
  nameFr: string | null
  nameEn: string | null
  level: Level | null
  version: number
}

/** A table as anyone may know it. */
export interface PublicTable {
  id: string
  nameFr: string | null
  nameEn: string | null
  level: Level
  /** Empty: all of Quebec. */
  regions: string[]
  provinces: Province[]
  sectors: SectorCode[]
  organizations: { nameFr: string; nameEn: string }[]
}

/** Longest texts, in characters. The database has the same limits; forms refuse first, with words. */
export const tableLimits = { mandate: 600 } as const
