import type { MemberRequest } from '../../kernel/http/index.ts'

/** Pages of starting one: the essentials, one’s own part, the rules of sharing, the invitations. */
export const flowPages = 4

/** Which page of starting this is; null: it is changed later, by itself. */
export function flowOf({ query, form }: Pick<MemberRequest, 'query' | 'form'>): number | null {
  const said = Number(form.first('flow') || query.get('page') || '')
  return Number.isInteger(said) && said > 1 && said <= flowPages ? said : null
}

/** Name of the hidden field that keeps a form in the flow. */
export const flowField = 'flow'
