/** Where a page of a list stands among the others. */
export interface PagesOf {
  page: number
  pages: number
  pageHref: (page: number) => string
}

/** Rows of a page of a list. */
export const pageSize = 20
