import { isId } from '../../../kernel/ids.ts'

/** Sheets that a list may hold: what fits two pages of paper. */
const listLimit = 12

/** The services of a list, from its address (`?s=id,id`): in order, each once; what is no id is left out. */
export function listedIds(query: URLSearchParams): string[] {
  const ids = query
    .getAll('s')
    .flatMap((value) => value.slice(0, 2000).split(','))
    .map((id) => id.trim().toLowerCase())
    .filter((id) => isId(id))
  return [...new Set(ids)].slice(0, listLimit)
}

export const listQuery = (ids: readonly string[]): { s: string } => ({ s: ids.join(',') })
