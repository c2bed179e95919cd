import { Pagination } from './pagination.tsx'

export interface PagesProps {
  /** From 1. */
  page: number
  pages: number
  href: (page: number) => string
  /** What these are the pages of; « Pages de résultats » without it. */
  label?: string | undefined
}

/** The pages of a list: first, last, and those around; nothing when there is only one. */
export function Pages({ page, pages, href, label }: PagesProps) {
  if (pages < 2) return <></>
  return (
    <Pagination
      label={label}
      previous={page > 1 ? { href: href(page - 1) } : undefined}
      next={page < pages ? { href: href(page + 1) } : undefined}
      items={pagesAround(page, pages).map((one) =>
        one === 'gap' ? one : { number: one, href: href(one), current: one === page },
      )}
    />
  )
}

/** Numbers of pages to show: the ends, the neighbours, `gap` for the rest. */
export function pagesAround(page: number, pages: number): (number | 'gap')[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages)
  const numbers = [...new Set(wanted)].toSorted((a, b) => a - b)
  return numbers.flatMap((number, at) => (at > 0 && number - (numbers[at - 1] ?? 0) > 1 ? ['gap', number] : [number]))
}
