import { Pagination } from '../../design/index.ts'

interface PagesProps {
  page: number
  pages: number
  href: (page: number) => string
}

/** The pages of a list: first, last, and those around; nothing when there is only one. */
export function Pages({ page, pages, href }: PagesProps) {
  if (pages < 2) return <></>
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  )
  return (
    <Pagination
      {...(page > 1 ? { previous: { href: href(page - 1) } } : {})}
      {...(page < pages ? { next: { href: href(page + 1) } } : {})}
      items={shown.flatMap((number, index) => {
        const item = { number, href: href(number), current: number === page }
        return number - (shown[index - 1] ?? number) > 1 ? ['gap' as const, item] : [item]
      })}
    />
  )
}
