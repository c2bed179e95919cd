import {
  askedPage,
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  pageOf,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { moveTestimonial } from '../move-testimonial.ts'
import { pageSize } from '../pages-of.ts'
import { testimonialStates } from '../rules.ts'
import {
  asItStands,
  seenVersion,
  testimonialBreadcrumb,
  testimonialFor,
  testimonialNotice,
} from '../testimonial-context.ts'
import { words as shared } from '../words.ts'
import { listPlaces } from '../write/queries.ts'
import { FollowPage } from './page.tsx'
import { factsOf, rowOf } from './presenter.ts'
import { listFollowed, type FollowFilter } from './queries.ts'
import { TestimonialPage } from './testimonial-page.tsx'

function filterOf(query: URLSearchParams): FollowFilter {
  const text = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  return {
    text: text === '' ? null : text,
    state: testimonialStates.find((one) => one === query.get('etat')) ?? null,
  }
}

async function follow(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, query } = request
  const filter = filterOf(query)
  const read = (offset: number) => listFollowed(tx, who, { filter, limit: pageSize, offset })
  const asked = await read((askedPage(query) - 1) * pageSize)
  const { total } = asked.total > 0 ? asked : await read(0)
  const place = pageOf(query, total, pageSize)
  const { testimonials } = asked.total > 0 ? asked : await read((place.page - 1) * pageSize)
  const own = href(lang, addresses.follow)
  const places = await listPlaces(tx, who)
  return page(
    shared[lang].follow,
    <FollowPage
      lang={lang}
      action={own}
      filter={filter}
      isFiltered={filter.text !== null || filter.state !== null}
      total={total}
      rows={testimonials.map((one) => rowOf(request, one))}
      page={place.page}
      pages={place.pages}
      pageHref={(number) =>
        withQuery(own, { q: filter.text, etat: filter.state, page: number === 1 ? null : String(number) })
      }
      writeHref={places.length === 0 ? null : href(lang, addresses.write)}
      listHref={href(lang, addresses.list)}
    />,
    { notice: testimonialNotice(request) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await testimonialFor(request, 'see')
  if (context === null) return notFound()
  return page(shared[request.lang].one, <TestimonialPage {...factsOf(request, context)} />, {
    breadcrumb: testimonialBreadcrumb(request),
    notice: testimonialNotice(request),
  })
}

async function resume(request: MemberRequest): Promise<Answer> {
  const context = await testimonialFor(request, 'resume')
  if (context === null) return asItStands(request, 'resume')
  const { lang, tx } = request
  const { id } = context.testimonial
  const moved = await moveTestimonial(tx, { id, deed: 'resume', version: seenVersion(request) })
  return redirect(href(lang, addresses.testimonial, { id }), moved.ok ? 'testimonial-resumed' : 'testimonial-moved')
}

/** The list: its address of words stands before those that take any id in the same place. */
export const followRoutes: Route[] = [memberGet('testimonial.follow', addresses.follow, follow)]

export const oneRoutes: Route[] = [
  memberGet('testimonial.testimonial', addresses.testimonial, show),
  memberPost('testimonial.resume', addresses.resume, resume),
]
