import { taskStates, type TaskState } from '../model.ts'

/** `received`: asked of an organization of the person. `sent`: asked by one. */
export const directions = ['received', 'sent'] as const
export const sorts = ['due', 'newest', 'oldest'] as const
/** A draft is nobody’s but its author’s, and stands elsewhere. */
export const shownStates = taskStates.filter((state) => state !== 'draft')

/** What the address asks for. Null: any. */
export interface ReferralFilter {
  direction: (typeof directions)[number] | null
  state: TaskState | null
  /** Beginning of a code. */
  code: string | null
  sort: (typeof sorts)[number]
}

/** What the address asks for; what it does not know is as if it were not asked. */
export const filterOf = (query: URLSearchParams): ReferralFilter => ({
  direction: directions.find((one) => one === query.get('sens')) ?? null,
  state: shownStates.find((one) => one === query.get('etat')) ?? null,
  code: /^[0-9a-f]{1,8}$/i.exec((query.get('code') ?? '').trim())?.[0]?.toLowerCase() ?? null,
  sort: sorts.find((one) => one === query.get('ordre')) ?? 'due',
})

/** The same, as an address says it. */
export const queryOf = ({ direction, state, code, sort }: ReferralFilter): Record<string, string | null> => ({
  sens: direction,
  etat: state,
  code,
  ordre: sort === 'due' ? null : sort,
})
