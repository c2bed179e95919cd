import { isAllowed, type Rights } from '../../kernel/rights.ts'
import type { RequestState } from './model.ts'

/**
 * What a person is to an open request. `asker`: asked it, and does more than read there. `taker`: receives referrals for an organization that could
 * take it, or leads one once it is late. `claimer`: the same, of the organization that took it. Nobody else is anything.
 */
export const requestRelations = ['asker', 'taker', 'claimer'] as const
export type RequestRelation = (typeof requestRelations)[number]

export const requestDeeds = ['read', 'take', 'give-back', 'say-sent', 'close', 'reopen'] as const
export type RequestDeed = (typeof requestDeeds)[number]

/** What can be done with a request as it stands, and who may. The database says the same. */
const requestRights: Readonly<Record<RequestState, Rights<RequestDeed, RequestRelation>>> = {
  open: { read: ['asker', 'taker'], take: ['taker'], 'give-back': [], 'say-sent': [], close: ['asker'], reopen: [] },
  claimed: {
    read: ['asker', 'claimer'],
    take: [],
    'give-back': ['claimer'],
    'say-sent': ['asker'],
    close: ['asker'],
    reopen: [],
  },
  returned: { read: ['asker'], take: [], 'give-back': [], 'say-sent': [], close: ['asker'], reopen: ['asker'] },
  closed: { read: ['asker'], take: [], 'give-back': [], 'say-sent': [], close: [], reopen: ['asker'] },
}

export const mayOnRequest = (
  deed: RequestDeed,
  { state }: { state: RequestState },
  relations: readonly RequestRelation[],
): boolean => isAllowed(requestRights[state], deed, relations)
