import type { FormBody } from '../../../kernel/http/index.ts'
import { regions } from '../../../field/index.ts'

const pagesAsked = ['situations', 'telling', 'near', 'write', 'open', 'shared'] as const

/** What a young person asks of the page, in the form that they send: never in its address. */
export interface Asked {
  /**
   * `situations`: six situations in plain words; `telling`: what happens if I tell; `near`: the regions to choose from; `write`: to a team, without
   * a name; `open`: back with seven words; `shared`: what is shared about me, by a code.
   */
  page: (typeof pagesAsked)[number]
  /** Code of a region. */
  region: string
}

/** What was sent; a region that is none of ours is none chosen, and what is not known is the first page. */
export function askedOf(form: FormBody): Partial<Asked> {
  const region = regions.find(({ code }) => code === form.first('region'))
  if (region !== undefined) return { region: region.code }
  const page = pagesAsked.find((name) => name === form.first('page'))
  if (page !== undefined) return { page }
  return form.has('region') ? { page: 'near' } : {}
}
