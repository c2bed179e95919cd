import type { DirectoryApp } from './directory-app.ts'

export interface Page {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: Record<string, unknown>[]
}

/** Every record of a list, page after page by number, as a program that knows only HSDS would ask. */
export async function walk(app: DirectoryApp, path: string, perPage = 50): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = []
  for (let number = 1; ; number += 1) {
    const sign = path.includes('?') ? '&' : '?'
    const page = (await app.json(`${path}${sign}per_page=${perPage}&page=${number}`)) as unknown as Page
    all.push(...page.contents)
    if (page.last_page) return all
  }
}

/** The same by `Link: rel="next"`. */
export async function walkLinks(app: DirectoryApp, path: string): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = []
  for (let next: string | undefined = path; next !== undefined;) {
    const answer: Response = await app.fetch(next)
    const page = (await answer.json()) as Page
    all.push(...page.contents)
    next = /<https:\/\/[^/]+([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
  }
  return all
}
