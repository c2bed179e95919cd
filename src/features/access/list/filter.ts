import { requestStates } from '../model.ts'

/** `to-take`: an organization of the person may take it, or took it. `asked`: theirs. */
export const directions = ['to-take', 'asked'] as const
export const sorts = ['due', 'newest'] as const

/** What the address asks for. Null: any. */
export interface RequestFilter {
  direction: (typeof directions)[number] | null
  state: (typeof requestStates)[number] | null
  sort: (typeof sorts)[number]
}

/** What the address asks for; what it does not know is as if it were not asked. */
export const filterOf = (query: URLSearchParams): RequestFilter => ({
  direction: directions.find((one) => one === query.get('sens')) ?? null,
  state: requestStates.find((one) => one === query.get('etat')) ?? null,
  sort: sorts.find((one) => one === query.get('ordre')) ?? 'due',
})

/** The same, as an address says it. */
export const queryOf = ({ direction, state, sort }: RequestFilter): Record<string, string | null> => ({
  sens: direction,
  etat: state,
  ordre: sort === 'due' ? null : sort,
})
