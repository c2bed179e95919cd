import { leads } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'

/**
 * What a person is to a testimonial. `author`: wrote it; `organization`: answers for the organization they wrote from. Nobody is
 * both: a lead who writes is read by another lead, or by the coordinator.
 */
export const testimonialRelations = ['author', 'organization'] as const
export type TestimonialRelation = (typeof testimonialRelations)[number]

export const testimonialStates = ['draft', 'waiting', 'published', 'withdrawn'] as const
export type TestimonialState = (typeof testimonialStates)[number]

export const testimonialDeeds = ['see', 'edit', 'consent', 'agree', 'withdraw', 'resume'] as const
export type TestimonialDeed = (typeof testimonialDeeds)[number]

interface Move {
  by: readonly TestimonialRelation[]
  to: TestimonialState
}

/**
 * Life of a testimonial: what can be done in each state, by whom, and what it becomes; what is absent is refused. The database
 * holds the same. Published only after two consents; one is enough to withdraw; what comes back begins again as a draft.
 */
export const moves: Readonly<Record<TestimonialState, Partial<Record<TestimonialDeed, Move>>>> = {
  draft: {
    see: { by: ['author'], to: 'draft' },
    edit: { by: ['author'], to: 'draft' },
    consent: { by: ['author'], to: 'waiting' },
    withdraw: { by: ['author'], to: 'withdrawn' },
  },
  waiting: {
    see: { by: ['author', 'organization'], to: 'waiting' },
    agree: { by: ['organization'], to: 'published' },
    withdraw: { by: ['author', 'organization'], to: 'withdrawn' },
  },
  published: {
    see: { by: ['author', 'organization'], to: 'published' },
    withdraw: { by: ['author', 'organization'], to: 'withdrawn' },
  },
  withdrawn: {
    see: { by: ['author'], to: 'withdrawn' },
    resume: { by: ['author'], to: 'draft' },
  },
}

/** Days during which its author may take up again what was withdrawn; then it is erased. The database says the same. */
const resumeDays = 30

/** For these the author must still work there, with more than reading. */
const needsPlace: ReadonlySet<TestimonialDeed> = new Set(['edit', 'consent', 'resume'])

interface Facts {
  organizationId: string
  personId: string
  authorLeads: boolean
  hasLead: boolean
  isCoordinated: boolean
}

/** What the person is to a testimonial; null for everyone else, who must not learn that it exists. */
export function relationOf(who: Pick<Who, 'personId' | 'led'>, facts: Facts): TestimonialRelation | null {
  if (who.personId === facts.personId) return 'author'
  if (leads(who, facts.organizationId)) return 'organization'
  return facts.isCoordinated && (facts.authorLeads || !facts.hasLead) ? 'organization' : null
}

/** Whether someone may do a deed now. */
export function may(
  deed: TestimonialDeed,
  relation: TestimonialRelation | null,
  facts: { state: TestimonialState; withdrawnAt: Date | null; mayTestify: boolean },
  now: Date,
): boolean {
  const move = moves[facts.state][deed]
  if (relation === null || move === undefined || !move.by.includes(relation)) return false
  if (needsPlace.has(deed) && !facts.mayTestify) return false
  return deed !== 'resume' || resumableUntil(facts) > now
}

/** Whether the table lets such a person do this deed in some state. */
export const couldDo = (deed: TestimonialDeed, relation: TestimonialRelation): boolean =>
  testimonialStates.some((state) => moves[state][deed]?.by.includes(relation) ?? false)

/** Until when what was withdrawn can be taken up again. */
export const resumableUntil = ({ withdrawnAt }: { withdrawnAt: Date | null }): Date =>
  new Date((withdrawnAt?.getTime() ?? 0) + resumeDays * 86_400_000)
