/** Where a page of a list stands among the others. */
export interface PagesOf {
  page: number
  pages: number
  pageHref: (page: number) => string
}

/** Rows of a page of a list. */
export const pageSize = 20

/** The page asked for, within those there are; and where its rows begin. */
export function placeIn(total: number, asked: string | null): { page: number; pages: number; offset: number } {
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(askedPage(asked), pages)
  return { page, pages, offset: (page - 1) * pageSize }
}

/** What an address asks for; 1 when it is no page. */
export const askedPage = (asked: string | null): number =>
  asked !== null && /^\d{1,4}$/.test(asked) ? Math.max(1, Number(asked)) : 1
