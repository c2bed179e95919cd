import type { ShowPanels } from '../../../kernel/feature/index.ts'
import { href, openGet, openPost, page, type AnyRequest, type Answer, type Route } from '../../../kernel/http/index.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { actAllAtOnce, showAllAtOnce, type OpenedPlan, type WayIn } from './all-at-once.tsx'
import { DeadMonthlyLinkPage } from './monthly-page.tsx'
import { openLink, updaterByLink } from './open-link.ts'
import { words } from './words.ts'

/*
 * The page behind the link of a mail. It needs no session: the link gives this request's transaction the rights of its
 * person on one plan (`openLink`), and the person who may be signed in counts for nothing. GET shows, POST acts.
 */

const tokenShape = /^[\w-]{43}$/

async function open({ tx, params }: AnyRequest): Promise<OpenedPlan | null> {
  const token = params['token'] ?? ''
  const link = tokenShape.test(token) ? await openLink(tx, token) : null
  return (
    link && { ...link, updaterOf: (action) => updaterByLink(link, action), organizationLeft: false, breadcrumb: [] }
  )
}

function dead({ lang }: AnyRequest): Answer {
  const content = <DeadMonthlyLinkPage lang={lang} signInHref={href(lang, identity.signIn)} />
  return page(words[lang].monthly.deadTitle, content, { status: 404, secret: true })
}

const byLink = (panels: ShowPanels): WayIn => ({
  via: 'mail',
  open,
  dead,
  addressOf: ({ lang, params }) => href(lang, addresses.monthly, { token: params['token'] ?? '' }),
  panels: (request, { adoption }) => panels('plan.mail', request, { token: request.params['token'] ?? '', adoption }),
})

/** `panels`: what other features say to who holds the link. */
export const monthlyRoutes = (panels: ShowPanels): Route[] => [
  openGet('plan.monthly', addresses.monthly, (request) => showAllAtOnce(byLink(panels), request)),
  openPost('plan.update-by-mail', addresses.monthly, (request) => actAllAtOnce(byLink(panels), request)),
]
