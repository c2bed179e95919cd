import type { SectorCode } from '../../field/index.ts'

/** Bands of ages that one can choose, and those that they widen to. The last is everyone the field speaks of. */
export const ageBands = ['12-13', '14-15', '16-17', '18-20', '21-24'] as const
export const widerAgeBands = ['12-17', '18-24'] as const
export const everyAge = '12-24'
export type AgeBand = (typeof ageBands)[number] | (typeof widerAgeBands)[number] | typeof everyAge

/**
 * Where a young person is, and how old, as readers see it. `regions` empty: all of the network. Bands narrower than these are
 * kept nowhere.
 */
export interface Bands {
  age: AgeBand
  regions: readonly string[]
}

/** What is asked. A referral begins where this ends: it names a young person, with consent, to an organization that could help. */
export interface Asked {
  /** Codes of content/practice-tools.json. */
  items: readonly string[]
  /** Codes of content/needs.json. */
  needs: readonly string[]
  /** Null: codes alone. */
  words: string | null
}

export const questionStates = ['open', 'answered', 'closed', 'forgotten'] as const
export type QuestionState = (typeof questionStates)[number]

export const answers = ['could-help', 'not', 'unsure'] as const
export type Answered = (typeof answers)[number]

/** A question, as the one who asked reads it. */
export interface Question extends Asked {
  id: string
  organizationId: string
  networkId: string
  askedAt: Date
  bands: Bands
  state: Exclude<QuestionState, 'forgotten'>
  version: number
}

/** What an organization answered, or has not yet (`answer` null). */
export interface Reply {
  organizationId: string
  nameFr: string
  nameEn: string
  sector: SectorCode
  answer: Answered | null
  words: string | null
  answeredAt: Date | null
}

/** A question, as the designated people of an organization read it: never who asks. What it says is gone once it is closed. */
export interface Received extends Asked {
  id: string
  /** The one that is asked. */
  organizationId: string
  askedAt: Date
  /** Null: it is closed. */
  bands: Bands | null
  isClosed: boolean
  answer: Answered | null
  answerWords: string | null
  /** 0: none yet. */
  answerVersion: number
}

/** Longest words of a question and of an answer, in characters; most codes and needs of a question. The database has the same. */
export const longestWords = 280
export const mostItems = 8
export const mostNeeds = 5
/** Days after which a question is forgotten. */
export const keptDays = 30
