import type { SectorCode } from '../../field/index.ts'
import type { Day } from '../../kernel/clock.ts'

export type CollaborationKind = 'alliance' | 'table'

export const stages = ['exploring', 'agreed', 'active', 'dormant', 'closed'] as const
export type Stage = (typeof stages)[number]

/** Rules of sharing to choose from: what may be said to whom, always within mandates and privacy rules. */
export const sharingRules = ['no-person', 'consent', 'danger', 'contacts', 'figures', 'public'] as const
export type SharingRule = (typeof sharingRules)[number]

/** What several organizations do together. Null: not said, or not written in that language. */
export interface Collaboration {
  id: string
  networkId: string
  kind: CollaborationKind
  proposedById: string
  nameFr: string | null
  nameEn: string | null
  purpose: string
  /** Sectors wanted at the start; empty: not said. */
  sectors: SectorCode[]
  /** Codes; empty: all of Quebec. */
  regions: string[]
  minimumAge: number | null
  maximumAge: number | null
  sharing: SharingRule[]
  sharingText: string | null
  reviewOn: Day | null
  stage: Stage
  lessons: string | null
  version: number
}

export type MemberState = 'proposed' | 'invited' | 'member' | 'declined' | 'left' | 'refused' | 'withdrawn'

/**
 * Life of the invitation of an organization outside the network: `agreed` by every member, so its mail leaves; `coming`: it would like to,
 * and the network is asked; `seated`: it is in the network, and from then on a member like the others, `invited` first.
 */
export type GuestState = 'proposed' | 'agreed' | 'sent' | 'coming' | 'declined' | 'refused' | 'withdrawn' | 'seated'

/** An organization in a collaboration, for one stay. */
export interface Member {
  id: string
  organizationId: string
  /** Null, with the sector: the person may no longer know of it. */
  nameFr: string | null
  nameEn: string | null
  sector: SectorCode | null
  state: MemberState
  /** Itself: it founded the collaboration, or asks to come back. */
  proposedById: string
  contactId: string | null
  deputyId: string | null
  brings: string | null
  needs: string | null
  cannot: string | null
  since: Date | null
  /** Members that agreed to its coming. */
  agreed: string[]
  version: number
}

export const commitmentStates = ['open', 'kept', 'not-kept', 'dropped'] as const
export type CommitmentState = (typeof commitmentStates)[number]

/** What an organization promised the others. */
export interface Commitment {
  id: string
  collaborationId: string
  organizationId: string
  /** Null: nobody sees to it for now. */
  personId: string | null
  personName: string | null
  what: string
  dueOn: Day
  state: CommitmentState
  /** A word on how it ended; null: none. */
  said: string | null
  version: number
}

/** Someone who answers in a collaboration. `email` null: not known to this person. */
export interface Answering {
  name: string
  email: string | null
}

/** Longest texts, in characters. The database has the same limits; forms refuse first, with words. */
export const textLimits = {
  name: 160,
  purpose: 1000,
  part: 600,
  sharing: 1000,
  lessons: 2000,
  what: 300,
  guest: 200,
} as const
