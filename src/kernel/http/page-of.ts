/**
 * Which page of a list the address asks for (`page`, from 1), among those there are; the first in doubt, the last beyond it.
 *
 * @param count of the rows, of which a page shows `size`
 */
export function pageOf(query: URLSearchParams, count: number, size: number): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(count / size))
  return { page: Math.min(askedPage(query), pages), pages }
}

/** The same before it is known how many there are: from 1, which stands for what is no page. */
export const askedPage = (query: URLSearchParams): number =>
  /^\d{1,6}$/.test(query.get('page') ?? '') ? Math.max(1, Number(query.get('page'))) : 1
