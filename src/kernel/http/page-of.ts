/**
 * Which page of a list the address asks for (`page`, from 1), among those there are; the first in doubt, the last beyond it.
 *
 * @param count of the rows, of which a page shows `size`
 */
export function pageOf(query: URLSearchParams, count: number, size: number): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(count / size))
  const asked = /^\d{1,6}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1
  return { page: Math.min(Math.max(1, asked), pages), pages }
}
