const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** Sheets that a list may hold: what fits two pages of paper. */
export const listLimit = 12

/** The services of a list, from its address (`?s=id,id`): in order, each once; what is no id is left out. */
export function listedIds(query: URLSearchParams): string[] {
  const ids = query
    .getAll('s')
    .flatMap((value) => value.slice(0, 2000).split(','))
    .map((id) => id.trim().toLowerCase())
    .filter((id) => uuid.test(id))
  return [...new Set(ids)].slice(0, listLimit)
}

export const listQuery = (ids: readonly string[]): { s: string } => ({ s: ids.join(',') })
