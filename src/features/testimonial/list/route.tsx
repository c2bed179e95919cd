import { sectorCodes } from '../../../field/index.ts'
import {
  askedPage,
  href,
  openGet,
  page,
  pageOf,
  withQuery,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, languages } from '../../../kernel/language.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { addresses } from '../addresses.ts'
import { pageSize } from '../pages-of.ts'
import { listPublished, type PublishedFilter } from '../queries.ts'
import { testimonialNotice } from '../testimonial-context.ts'
import { TestimonialListPage } from './page.tsx'
import { words } from './words.ts'

/** What the address asks for; what it does not know is as if it were not asked. Repeated or shuffled sectors are one choice. */
function filterOf(query: URLSearchParams): PublishedFilter {
  const text = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  const asked = new Set(query.getAll('s').flatMap((one) => one.split(',')))
  return {
    text: text === '' ? null : text,
    sectors: sectorCodes.filter((code) => asked.has(code)),
    language: languages.find((one) => one === query.get('l')) ?? null,
  }
}

/**
 * Kept nowhere: neither a browser nor what stands between keeps a copy, so that what is withdrawn while it is read is gone at
 * the next load, going back included.
 */
const keptNowhere = { 'cache-control': 'no-store' }

async function list(request: AnyRequest): Promise<Answer> {
  const { lang, tx, query, who, deps } = request
  const filter = filterOf(query)
  const read = (offset: number) => listPublished(tx, { filter, first: lang, limit: pageSize, offset })
  const asked = await read((askedPage(query) - 1) * pageSize)
  // Past the last page, no row says how many there are.
  const { total } = asked.total > 0 ? asked : await read(0)
  const place = pageOf(query, total, pageSize)
  const { testimonials } = asked.total > 0 ? asked : await read((place.page - 1) * pageSize)
  const own = href(lang, addresses.list)
  const kept = { q: filter.text, s: filter.sectors, l: filter.language }
  return page(
    words[lang].title,
    <TestimonialListPage
      lang={lang}
      action={own}
      filter={filter}
      isFiltered={filter.text !== null || filter.sectors.length > 0 || filter.language !== null}
      total={total}
      testimonials={testimonials.map((one) => ({
        ...one,
        day: formatDay(dayOf(one.publishedAt, deps.timeZone), lang),
      }))}
      page={place.page}
      pages={place.pages}
      pageHref={(number) => withQuery(own, { ...kept, page: number === 1 ? null : String(number) })}
      own={who === null ? null : { writeHref: href(lang, addresses.write), followHref: href(lang, addresses.follow) }}
    />,
    { description: words[lang].lead, headers: keptNowhere, notice: testimonialNotice(request) },
  )
}

export const listRoutes: Route[] = [openGet('testimonial.list', addresses.list, list)]
