import { Pagination } from '../../design/index.ts'

export interface PagesOfProps {
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

export function PagesOf({ page, pages, pageHref }: PagesOfProps) {
  if (pages < 2) return <></>
  const numbers = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages)
  return (
    <Pagination
      {...(page > 1 ? { previous: { href: pageHref(page - 1) } } : {})}
      {...(page < pages ? { next: { href: pageHref(page + 1) } } : {})}
      items={numbers.flatMap((number, at) => {
        const item = { number, href: pageHref(number), current: number === page }
        return at > 0 && number - (numbers[at - 1] ?? 0) > 1 ? ['gap' as const, item] : [item]
      })}
    />
  )
}
