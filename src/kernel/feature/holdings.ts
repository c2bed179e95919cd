import type { MemberRequest } from '../http/index.ts'
import type { Result } from '../result.ts'

/** Where something is held: an organization, or a network. Exactly one of the two is not null. */
export interface HoldingPlace {
  organizationId: string | null
  networkId: string | null
}

/** Whose things, and where. */
export interface Holder extends HoldingPlace {
  personId: string
}

/** What one must do in a place to hold something there, from the least to the most: belong to it, work in it, lead it. */
export const holdingNeeds = ['belong', 'work', 'lead'] as const
export type HoldingNeed = (typeof holdingNeeds)[number]

/** One thing that a person holds. */
export interface Holding {
  /** Name of its field, unique among all features: it starts with a word of its own. */
  field: string
  /** What it is, in the reader's words. */
  label: string
  hint?: string
  needs: HoldingNeed
  /**
   * `colleague`: someone who takes it, or nobody for now. `leads`: nothing is asked, it stays with whoever leads there.
   * A list: one of these answers, the first unless another is chosen.
   */
  goesTo: 'colleague' | 'leads' | readonly { value: string; label: string }[]
}

/**
 * What was answered, by field: a colleague's id, one of the answers of the list, or an empty text (nobody for now). What is
 * absent stays with the person, who goes on in the place with less to do.
 */
export type HandOnAnswers = ReadonlyMap<string, string>

/** Why nothing was handed on: someone moved these things meanwhile, or one answer cannot be, as its sentence says. */
export type HandOnRefusal = 'changed-meanwhile' | { field: string; sentence: string }

/** What people hold in a feature, and how it goes to someone else when they leave a place or have less to do there. */
export interface FeatureHoldings {
  /** All of it, commitments to come included; the person of the request is the one who leaves, or who sees to it. */
  list: (request: MemberRequest, holder: Holder) => Promise<Holding[]>
  /**
   * Hands on what was answered, in the transaction of the request, with its audit. Only what the holder still holds: what
   * someone else moved meanwhile refuses the whole.
   */
  handOn: (request: MemberRequest, holder: Holder, answers: HandOnAnswers) => Promise<Result<void, HandOnRefusal>>
  /** When a departure is undone: of what `answers` handed on, what comes back to the holder, and what stays, with the reason. */
  comesBack: (request: MemberRequest, holder: Holder, answers: HandOnAnswers) => Promise<Returning[]>
  /**
   * Gives these fields back, in the transaction of the request, with its audit, once the holder has their place again. False when
   * one of them moved meanwhile: the whole is then taken back.
   */
  takeBack: (
    request: MemberRequest,
    holder: Holder,
    answers: HandOnAnswers,
    fields: ReadonlySet<string>,
  ) => Promise<boolean>
}

/** One thing that was handed on, when that is undone. */
export interface Returning {
  field: string
  /** What it is, in the reader's words. */
  label: string
  /** Why it stays as it is, a sentence; null: it comes back. */
  stays: string | null
}

/** A feature in which nobody holds anything, with the reason. */
export interface NothingHeld {
  nothing: string
}
