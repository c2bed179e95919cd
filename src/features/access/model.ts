import type { Bands } from '../consult/index.ts'

export const priorities = ['urgent', 'priority', 'ordinary'] as const
export type Priority = (typeof priorities)[number]

/** `returned`: nobody took it in time, and it is the asker’s again. */
export const requestStates = ['open', 'claimed', 'returned', 'closed'] as const
export type RequestState = (typeof requestStates)[number]

/** What others see: a need, a band of ages and of regions, how fast; and no word. */
export interface AskedOpenly {
  need: string
  bands: Bands
  priority: Priority
}

/** An open request, for the one who asked. */
export interface OpenRequest extends AskedOpenly {
  id: string
  askedAt: Date
  state: RequestState
  /** Null: not closed. */
  ending: 'sent' | 'not-needed' | null
  dueAt: Date
  isLate: boolean
  /** Null: nobody took it. */
  claimer: { id: string; nameFr: string; nameEn: string } | null
  version: number
}

/** The same, for an organization that may take it, or took it. */
export interface Takable extends AskedOpenly {
  id: string
  /** The one that takes. */
  takerId: string
  takerFr: string
  takerEn: string
  askedAt: Date
  state: 'open' | 'claimed'
  dueAt: Date
  isLate: boolean
  /** Told once it is taken; null before. */
  asker: { nameFr: string; nameEn: string; person: string; phone: string | null; phoneExtension: string | null } | null
  version: number
}

/** Days after which the row goes. */
export const keptDays = 30
