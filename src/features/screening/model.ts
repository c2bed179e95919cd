import type { Bilingual } from '../../kernel/language.ts'

/** Steps of the base, in order. Codes are stable: rows of the database name them. */
export const baseStepIds = ['notice', 'welcome', 'safety', 'consult', 'report', 'inform', 'refer', 'follow'] as const
export type BaseStepId = (typeof baseStepIds)[number]

/** A sentence of the base. */
export interface BaseLine {
  text: Bilingual
  /** Ids of `content/sources.json`; none: our own proposal. */
  sources: readonly string[]
}

/** Why a young person was not told, as a letter, and what to say of it to a colleague. Chosen on the page or on paper, kept nowhere. */
export interface Reason {
  code: string
  name: Bilingual
  words: Bilingual
}

export interface BaseStep {
  id: BaseStepId
  name: Bilingual
  /** In a few words, for paper. */
  short: Bilingual
  /** Why no protocol may be without it; null: an organization may leave it out. */
  required: Bilingual | null
  acts: readonly BaseLine[]
  cautions: readonly BaseLine[]
  /** What differs by age; none: nothing does. */
  paths: readonly { code: 'under' | 'adult'; name: Bilingual; acts: readonly BaseLine[] }[]
  /** What the law leaves open, as far as our sources go. */
  uncertain: readonly BaseLine[]
  reasons: readonly Reason[]
}

/** A step as a version of an organization keeps it: a sentence a line, in both languages. */
export interface KeptStep {
  /** Code of a base step, or `own-…`. */
  step: string
  titleFr: string
  titleEn: string
  textFr: string
  textEn: string
}

/** What an organization changes in a step of the base, or a step that it adds, as it is being written. */
export interface DraftStep {
  step: string
  /** Step of the base that it follows; null: it is of the base. */
  afterStep: BaseStepId | null
  titleFr: string | null
  titleEn: string | null
  textFr: string | null
  textEn: string | null
  isLeftOut: boolean
  version: number
}

/** A version of the protocol of an organization. */
export interface ScreeningVersion {
  id: string
  organizationId: string
  number: number
  baseVersion: number
  steps: KeptStep[]
  publishedAt: Date
  withdrawnAt: Date | null
  protocolKey: string | null
  mechanismKey: string | null
}

/** Longest texts, in characters, and most steps that an organization adds. The database has the same limits of texts. */
export const textLimits = { title: 80, text: 1500 } as const
export const mostOwnSteps = 12
