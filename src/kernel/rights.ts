import type { Who } from './session.ts'

/**
 * What a person is to an organization, a network or a thing of theirs is a **relation**; a person can hold several at once.
 * Each feature names its relations and keeps one table in its `rules.ts`: what can be done → the relations that may.
 */
export type Rights<Deed extends string, Relation extends string> = Readonly<Record<Deed, readonly Relation[]>>

/** Whether one of the relations held allows `deed`; what the table does not name is refused. */
export const isAllowed = <Deed extends string, Relation extends string>(
  rights: Rights<Deed, Relation>,
  deed: Deed,
  held: readonly Relation[],
): boolean => held.some((relation) => rights[deed].includes(relation))

/** The person's role in the organization is lead. null is nobody's, so false, here and below. */
export const leads = ({ led }: Pick<Who, 'led'>, organizationId: string | null): boolean =>
  organizationId !== null && led.includes(organizationId)

/** The person works in the organization today, whatever the role. */
export const worksAt = ({ organizations }: Pick<Who, 'organizations'>, organizationId: string | null): boolean =>
  organizationId !== null && organizations.includes(organizationId)

export const coordinates = ({ coordinated }: Pick<Who, 'coordinated'>, networkId: string | null): boolean =>
  networkId !== null && coordinated.includes(networkId)

/** The person coordinates a network, whichever. */
export const coordinatesAny = ({ coordinated }: Pick<Who, 'coordinated'>): boolean => coordinated.length > 0

/** The person's organization stands in the network, or the person coordinates it. */
export const belongsTo = ({ networks }: Pick<Who, 'networks'>, networkId: string | null): boolean =>
  networkId !== null && networks.includes(networkId)
