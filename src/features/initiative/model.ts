import type { SectorCode } from '../../field/index.ts'
import type { Day } from '../../kernel/clock.ts'
import type { Bilingual } from '../../kernel/language.ts'

/** `published`: on the whole instance; `withdrawn`: nobody but its own people reads it any more. */
export type InitiativeStatus = 'draft' | 'published' | 'withdrawn'

/** In years; null at an end: open there. */
export interface Ages {
  min: number | null
  max: number | null
}

/** How an organization is reached by anyone: its own address, never a person’s. */
export interface PublicContact {
  email: string | null
  phone: string | null
  url: string | null
}

/** An initiative that everyone may read, whether it ships with the product or an organization tells of it. */
export interface Initiative {
  /** In its address. */
  code: string
  name: Bilingual
  /** Who leads it. */
  by: Bilingual
  aim: Bilingual
  sectors: readonly SectorCode[]
  /** Others take part, whose sector the source does not name. */
  hasOthers: boolean
  /** Codes; empty: all of Quebec. */
  regions: readonly string[]
  /** Null: not known. */
  ages: Ages | null
  /** Year; null: not known. */
  since: number | null
  /** Year it ended; null: it goes on, or not known. */
  until: number | null
  /** Ids of `content/sources.json`; none for what an organization tells. */
  sources: readonly string[]
  /** What an organization tells of itself; null: it ships with the product. */
  told: {
    organizationId: string
    sourceText: string | null
    sourceUrl: string | null
    contact: PublicContact
  } | null
  /** When its page last changed. */
  updatedOn: Day
  /** Code of the one it was adopted from; null: none is known. */
  adoptedFrom: string | null
}

/** An initiative as its own people see it, drafts included. */
export interface OwnInitiative {
  id: string
  organizationId: string
  networkId: string
  status: InitiativeStatus
  nameFr: string | null
  nameEn: string | null
  byFr: string
  byEn: string
  aimFr: string | null
  aimEn: string | null
  sectors: SectorCode[]
  regions: string[]
  minimumAge: number | null
  maximumAge: number | null
  sinceYear: number | null
  sourceText: string | null
  sourceUrl: string | null
  contactEmail: string | null
  contactPhone: string | null
  contactUrl: string | null
  adoptedFromId: string | null
  adoptedFromShipped: string | null
  modifiedAt: Date
  version: number
}

export const requestStates = ['asked', 'answered', 'closed'] as const
export type RequestState = (typeof requestStates)[number]

/** An organization asks another for help to adopt an initiative. */
export interface HelpRequest {
  id: string
  initiativeId: string
  initiativeFr: string | null
  initiativeEn: string | null
  fromId: string
  fromFr: string
  fromEn: string
  toId: string
  toFr: string
  toEn: string
  /** Who follows it where it was asked; null: nobody for now. */
  askerId: string | null
  askerName: string | null
  askerEmail: string | null
  /** Who answers; null: nobody yet. */
  answererId: string | null
  answererName: string | null
  message: string
  state: RequestState
  createdAt: Date
  answeredAt: Date | null
  closedAt: Date | null
  version: number
}

/** Longest texts, in characters. The database has the same limits; forms refuse first, with words. */
export const textLimits = { name: 160, aim: 600, source: 300, message: 1000 } as const
