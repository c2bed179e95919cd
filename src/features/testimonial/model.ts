import type { SectorCode } from '../../field/index.ts'
import type { Language } from '../../kernel/language.ts'
import type { TestimonialState } from './rules.ts'

/** How an author wants to be named, from the most told to the least; the organization always is. */
export const namings = ['name', 'function', 'organization'] as const
export type Naming = (typeof namings)[number]

/** What is said of who speaks, as far as they consented. */
export interface Signature {
  /** null: the author did not want it. */
  shownName: string | null
  /** null: the author did not want it. */
  functionTitle: string | null
  organizationFr: string
  organizationEn: string
  sector: SectorCode
}

/** Words that anyone may read. */
export interface PublishedTestimonial extends Signature {
  id: string
  body: string
  /** Language they were written in: the words of a person are not translated. */
  language: Language
  /** Sectors that worked together in what is told. */
  sectors: SectorCode[]
  publishedAt: Date
}

/** A testimonial as its author and who answers for the organization see it. */
export interface Testimonial {
  id: string
  organizationId: string
  /** null, as the two below: the reader left that organization, and no longer knows it. */
  organizationFr: string | null
  organizationEn: string | null
  sector: SectorCode | null
  personId: string
  /** null: the reader may not know who wrote it. */
  authorName: string | null
  body: string
  language: Language
  naming: Naming
  shownName: string | null
  functionTitle: string | null
  sectors: SectorCode[]
  state: TestimonialState
  authorConsentAt: Date | null
  organizationConsentAt: Date | null
  withdrawnAt: Date | null
  /** `account`: the author’s account was closed. null: not withdrawn. */
  withdrawnBy: 'author' | 'organization' | 'account' | null
  createdAt: Date
  version: number
  /** The author leads the organization today. */
  authorLeads: boolean
  /** Somebody leads the organization today. */
  hasLead: boolean
  /** The person of this request coordinates the organization. */
  isCoordinated: boolean
  /** The person of this request works there with more than reading. */
  mayTestify: boolean
}

/** Longest text, in characters: the database’s own limits, said before it has to. */
export const longestBody = 1200
export const longestName = 120

/** Testimonials that someone may begin in a day. */
export const begunPerDay = 20
