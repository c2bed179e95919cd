import {
  href,
  movedTo,
  notFound,
  openGet,
  page,
  redirect,
  withQuery,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import type { SectorCode } from '../../../field/index.ts'
import { addresses as testimonial } from '../../testimonial/index.ts'
import { addresses as toolbox } from '../../toolbox/index.ts'
import { addresses } from '../addresses.ts'
import { combinationName } from '../names.ts'
import { areaBreadcrumb } from '../breadcrumb.ts'
import { pickedIn, sectorsIn, slugOf, twinOf, walkIn, walkLinks } from '../walk.ts'
import { WeavePage } from './page.tsx'
import { words } from './words.ts'

/** Threads picked in the form lead to the page of their combination; none, to the bare loom. */
function showLoom(request: AnyRequest): Answer {
  const { lang, query } = request
  const picked = pickedIn(query)
  const asked = query.getAll('s').join() !== ''
  if (picked.length > 0) return redirect(walkLinks(lang, walkIn(query)).combination(picked))
  return weavePage(request, [], asked)
}

function showCombination(request: AnyRequest): Answer {
  const { lang, query, params } = request
  const picked = sectorsIn(params['sectors'] ?? '')
  if (picked === null) return notFound()
  if (params['sectors'] !== slugOf(picked, lang)) return movedTo(walkLinks(lang, walkIn(query)).combination(picked))
  return weavePage(request, picked, false)
}

function weavePage({ lang, query }: AnyRequest, picked: readonly SectorCode[], hasUnknown: boolean): Answer {
  const t = words[lang]
  const isLoom = picked.length === 0
  return page(
    isLoom ? t.title : combinationName(picked, lang),
    <WeavePage
      lang={lang}
      picked={picked}
      links={walkLinks(lang, walkIn(query))}
      hasUnknown={hasUnknown}
      checklistHref={href(lang, toolbox.checklist)}
      testimonialsHref={withQuery(href(lang, testimonial.list), { s: picked.join() })}
    />,
    {
      description: t.description,
      breadcrumb: isLoom ? [{ label: t.home, href: `/${lang}` }] : areaBreadcrumb(lang, walkIn(query)),
      islands: ['weave', 'print'],
      ...(isLoom ? {} : { twinPath: twinOf(lang, picked, null) }),
    },
  )
}

export const routes: Route[] = [
  openGet('alliance.weave', addresses.weave, showLoom, { needsData: false }),
  openGet('alliance.combination', addresses.combination, showCombination, { needsData: false }),
]
