import { isAllowed, type Rights } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import type { SchoolTool } from './model.ts'

/** What a person is to an entry. `lister`: does more than read in the organization that listed it; `holder`: the same in one of the network; `reader`: is of the network. */
export const toolRelations = ['lister', 'holder', 'reader'] as const
export type ToolRelation = (typeof toolRelations)[number]

export const toolDeeds = ['see', 'edit', 'withdraw', 'put-back', 'hold'] as const
export type ToolDeed = (typeof toolDeeds)[number]

/** What can be done with an entry as it stands, and who may. The database says the same. What one has is let go of even once it is taken out. */
const toolRights: Readonly<Record<'listed' | 'withdrawn', Rights<ToolDeed, ToolRelation>>> = {
  listed: { see: toolRelations, edit: ['lister'], withdraw: ['lister'], 'put-back': [], hold: ['lister', 'holder'] },
  withdrawn: { see: toolRelations, edit: [], withdraw: [], 'put-back': ['lister'], hold: [] },
}

interface Person extends Pick<Who, 'organizations' | 'networks' | 'coordinated'> {
  /** Where they do more than read, in a network. */
  seats: readonly { organizationId: string; networkId: string }[]
}

const relationsTo = (
  { seats, organizations, networks, coordinated }: Person,
  { organizationId, networkId }: Pick<SchoolTool, 'organizationId' | 'networkId'>,
): ToolRelation[] => [
  ...(seats.some((seat) => seat.organizationId === organizationId) ? (['lister'] as const) : []),
  ...(seats.some((seat) => seat.networkId === networkId) ? (['holder'] as const) : []),
  ...(organizations.includes(organizationId) || networks.includes(networkId) || coordinated.includes(networkId)
    ? (['reader'] as const)
    : []),
]

export const mayOnTool = (
  person: Person,
  deed: ToolDeed,
  tool: Pick<SchoolTool, 'organizationId' | 'networkId' | 'withdrawnOn'>,
): boolean => isAllowed(toolRights[tool.withdrawnOn === null ? 'listed' : 'withdrawn'], deed, relationsTo(person, tool))

/** Entries that an organization may list in a day. */
export const listedPerDay = 60
