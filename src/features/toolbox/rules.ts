import { coordinates } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'

/** Life of an article that a network, or the instance, adds. A shipped one has no state: it changes with a release. */
export const toolStates = ['draft', 'published', 'withdrawn'] as const
export type ToolState = (typeof toolStates)[number]

export const toolDeeds = ['edit', 'publish', 'withdraw'] as const
export type ToolDeed = (typeof toolDeeds)[number]

/**
 * What can be done in each state, and what it becomes; what is absent is refused. A published article that is written again stays
 * as it was read until it is published again; a withdrawn one that is written again is a draft.
 */
export const moves: Readonly<Record<ToolState, Partial<Record<ToolDeed, ToolState>>>> = {
  draft: { edit: 'draft', publish: 'published', withdraw: 'withdrawn' },
  published: { edit: 'published', publish: 'published', withdraw: 'withdrawn' },
  withdrawn: { edit: 'draft', publish: 'published' },
}

/** Whether someone writes for a network, or for the instance (`networkId` null): its coordinators; whoever runs it. */
export const writesFor = (who: Pick<Who, 'coordinated' | 'isOperator'>, networkId: string | null): boolean =>
  networkId === null ? who.isOperator : coordinates(who, networkId)

/** Whether someone writes articles at all. */
export const writesTools = (who: Pick<Who, 'coordinated' | 'isOperator'>): boolean =>
  who.isOperator || who.coordinated.length > 0

/** Whether someone may do a deed now; nobody but who writes there may know of what is not published. */
export const mayOnTool = (
  deed: ToolDeed,
  who: Pick<Who, 'coordinated' | 'isOperator'>,
  { networkId, state }: { networkId: string | null; state: ToolState },
): boolean => writesFor(who, networkId) && moves[state][deed] !== undefined
