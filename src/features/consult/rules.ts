import { isAllowed, type Rights } from '../../kernel/rights.ts'
import type { QuestionState } from './model.ts'

/** The life of a question. It is opened again while it is remembered; what is forgotten stays so. */
export const moves: Readonly<Record<QuestionState, readonly QuestionState[]>> = {
  open: ['answered', 'closed', 'forgotten'],
  answered: ['closed', 'forgotten'],
  closed: ['open', 'answered', 'forgotten'],
  forgotten: [],
}

/**
 * What a person is to a question. `asker`: asked it, and does more than read in the organization that asks; `recipient`: is the designated
 * person, or the deputy, of an organization that it was sent to. Nobody else is anything: neither who leads, nor who coordinates.
 */
export const questionRelations = ['asker', 'recipient'] as const
export type QuestionRelation = (typeof questionRelations)[number]

export const questionDeeds = ['read', 'answer', 'read-answers', 'close', 'reopen', 'forget'] as const
export type QuestionDeed = (typeof questionDeeds)[number]

/** What can be done with a question as it stands, and who may. The database says the same. */
const questionRights: Readonly<Record<QuestionState, Rights<QuestionDeed, QuestionRelation>>> = {
  open: standing(),
  answered: standing(),
  closed: {
    read: ['asker'],
    answer: [],
    'read-answers': ['asker'],
    close: [],
    reopen: ['asker'],
    forget: ['asker'],
  },
  forgotten: { read: [], answer: [], 'read-answers': [], close: [], reopen: [], forget: [] },
}

function standing(): Rights<QuestionDeed, QuestionRelation> {
  return {
    read: questionRelations,
    answer: ['recipient'],
    'read-answers': ['asker'],
    close: ['asker'],
    reopen: [],
    forget: ['asker'],
  }
}

export const mayOnQuestion = (
  deed: QuestionDeed,
  { state }: { state: QuestionState },
  relations: readonly QuestionRelation[],
): boolean => isAllowed(questionRights[state], deed, relations)

/** Questions that an organization may ask in a day. */
export const askedPerDay = 20
