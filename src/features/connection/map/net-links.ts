import { href, withQuery, type FrameLink, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { words as area } from '../words.ts'
import { networkQuery, type ShownNet } from './shown-net.ts'
import { words } from './words.ts'

/** The way to a page of the net: its front page, then, for what is under the map, the map. */
export function netCrumbs(
  request: MemberRequest,
  asked: Pick<ShownNet, 'query'> | null,
  isUnderMap = false,
): FrameLink[] {
  const { lang } = request
  return [
    { label: area[lang].title, href: withQuery(href(lang, addresses.net), networkQuery(request)) },
    ...(isUnderMap
      ? [{ label: words[lang].title, href: withQuery(href(lang, addresses.map), asked?.query ?? {}) }]
      : []),
  ]
}

/** Where an organization of a net leads: its neighbourhood. */
export function organizationLinks(request: MemberRequest): (organizationId: string) => string {
  const query = networkQuery(request)
  return (organizationId) => withQuery(href(request.lang, addresses.around, { organizationId }), query)
}

/** The first page is the address without a number. */
export const pagedQuery = (page: number): Record<string, string> => (page === 1 ? {} : { page: String(page) })
