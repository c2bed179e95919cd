import { questionStates } from '../model.ts'

/** `received`: sent to an organization for which the person answers. `asked`: theirs. */
export const directions = ['received', 'asked'] as const
export const shownStates = questionStates.filter((state) => state !== 'forgotten')
export const sorts = ['newest', 'oldest'] as const

/** What the address asks for. Null: any. */
export interface QuestionFilter {
  direction: (typeof directions)[number] | null
  state: (typeof shownStates)[number] | null
  sort: (typeof sorts)[number]
}

/** What the address asks for; what it does not know is as if it were not asked. */
export const filterOf = (query: URLSearchParams): QuestionFilter => ({
  direction: directions.find((one) => one === query.get('sens')) ?? null,
  state: shownStates.find((one) => one === query.get('etat')) ?? null,
  sort: sorts.find((one) => one === query.get('ordre')) ?? 'newest',
})

/** The same, as an address says it. */
export const queryOf = ({ direction, state, sort }: QuestionFilter): Record<string, string | null> => ({
  sens: direction,
  etat: state,
  ordre: sort === 'newest' ? null : sort,
})
