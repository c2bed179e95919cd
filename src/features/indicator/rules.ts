import { coordinates, leads, worksAt, type Rights } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'

/**
 * What a person is to a scope. `member`: works in the organization. `lead`: leads it. `coordinator`: coordinates the network. `operator`: runs the
 * instance, and reads nobody's figures by it.
 */
export const indicatorRelations = ['member', 'lead', 'coordinator', 'operator'] as const
export type IndicatorRelation = (typeof indicatorRelations)[number]

/** Who may do what; what is absent is refused. The policies of the database say the same. */
export const indicatorRights: Rights<
  'read-whole' | 'read-released' | 'aim' | 'close-period' | 'keep-keys' | 'define',
  IndicatorRelation
> = {
  'read-whole': ['member', 'lead'],
  'read-released': ['coordinator'],
  aim: ['lead', 'coordinator'],
  'close-period': ['coordinator'],
  'keep-keys': ['lead'],
  define: ['operator'],
}

/** An organization, or a network; neither: the instance. */
export interface IndicatorPlace {
  organization: string | null
  network: string | null
}

/** All that a person is to it; empty for everyone else. */
export function relationsTo(
  who: Pick<Who, 'organizations' | 'led' | 'coordinated' | 'isOperator'>,
  { organization, network }: IndicatorPlace,
): IndicatorRelation[] {
  return [
    ...(worksAt(who, organization) ? (['member'] as const) : []),
    ...(leads(who, organization) ? (['lead'] as const) : []),
    ...(coordinates(who, network) ? (['coordinator'] as const) : []),
    ...(organization === null && network === null && who.isOperator ? (['operator'] as const) : []),
  ]
}
