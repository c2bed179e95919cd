import { takingRoutes, type Taking } from '../../../design/index.ts'
import {
  aside,
  href,
  memberGet,
  memberPost,
  openGet,
  page,
  redirect,
  withQuery,
  type Answer,
  type AnyRequest,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { accountCrumbs, accountNotice } from '../account-context.ts'
import { addresses } from '../addresses.ts'
import { nextOf } from '../after-sign-in.ts'
import { emptyForm } from '../forms.ts'
import { countTry } from '../limits.ts'
import { issuerHost } from '../issuer-host.ts'
import type { Provider } from '../model.ts'
import { findSignInMethods } from '../queries.ts'
import { remainingWays } from '../account/remaining-ways.ts'
import { ownPath } from '../rules.ts'
import { openSession } from '../session.ts'
import { guardSignInMethods } from '../sign-in-again/guard-sign-in-methods.tsx'
import { tellMethodChange } from '../tell-method-change.ts'
import { comeBack, type ProviderReturn } from './come-back.ts'
import { connectIdentity, disconnectIssuer, findByIdentity } from './connect-identity.ts'
import { discover } from './discover.ts'
import { leaveForProvider } from './leave-for-provider.ts'
import { GoOnPage, ProviderFailedPage, ProviderPage } from './page.tsx'
import { findProviderOfDomain, findProvidersOf } from './queries.ts'
import { words } from './words.ts'

const tripCookie = 'tisserin-provider'
const tripSeconds = 600

/**
 * The page with the link to a provider. A form may not be answered by a redirect to another site (our pages only send
 * forms to ourselves), so the person sees where they go and goes.
 */
function departure<R extends AnyRequest>(
  request: R,
  provider: Provider,
  { personId, back, next, away }: Departure<R>,
): Answer {
  const { deps, lang } = request
  return aside(
    request,
    () => discover(deps, provider),
    async (request, configuration) => {
      if (configuration === null) return away(request)
      const { location, token } = await deps.database.asGate((tx) =>
        leaveForProvider(tx, deps, { configuration, provider, personId, lang, next }),
      )
      request.setCookie(tripCookie, token, tripSeconds)
      return page(
        words[lang].goOn.title,
        <GoOnPage lang={lang} host={location.host} location={location.href} back={back} />,
        { secret: true },
      )
    },
  )
}

interface Departure<R> {
  personId: string | null
  back: string
  next: string | null
  /** What to answer when the provider does not. */
  away: (request: R) => Promise<Answer> | Answer
}

/** For the sign-in page: the provider that speaks for a domain; null when there is none. */
export async function goToProvider(
  request: AnyRequest,
  { domain, away }: { domain: string; away: (request: AnyRequest) => Answer },
): Promise<Answer | null> {
  const provider = await request.deps.database.asGate((tx) => findProviderOfDomain(tx, domain))
  if (provider === null) return null
  const next = nextOf(request)
  const back = withQuery(href(request.lang, addresses.signIn), { next })
  return departure(request, provider, { personId: null, back, next, away })
}

async function providerReturn(request: AnyRequest): Promise<Answer> {
  const { deps, query } = request
  const token = request.cookie(tripCookie) ?? ''
  request.setCookie(tripCookie, '', 0)
  if ((await countTry(request, { deed: 'provider', account: null })).isTooMany) return { kind: 'refusal', status: 429 }
  return aside(
    request,
    () => comeBack(deps, { token, query }),
    (request, outcome) => {
      if (!outcome.ok) return failedPage(request, 'failed')
      return outcome.value.personId === null ? enter(request, outcome.value) : connect(request, outcome.value)
    },
  )
}

/** An identity opens only the account of the person who connected it: an address in common proves nothing. */
async function enter(request: AnyRequest, { issuer, clientId, subject, lang, next }: ProviderReturn): Promise<Answer> {
  const isIn = await request.deps.database.asGate(async (tx) => {
    const person = await findByIdentity(tx, { issuer, subject })
    if (person === null) return false
    await openSession(request, tx, { personId: person.id, method: 'provider', provider: { issuer, clientId } })
    return true
  })
  return isIn ? redirect(ownPath(next) ?? href(lang, addresses.signIn)) : failedPage(request, 'unknown', lang)
}

async function connect(request: AnyRequest, { issuer, subject, personId, lang }: ProviderReturn): Promise<Answer> {
  const { who, deps } = request
  if (who === null || personId !== who.personId) return failedPage(request, 'failed', lang)
  const outcome = await deps.database.asGate(async (tx) => {
    const connected = await connectIdentity(tx, { issuer, subject, personId: who.personId })
    if (connected.ok) await tellMethodChange(tx, deps, { personId: who.personId, method: 'provider', change: 'added' })
    return connected
  })
  return outcome.ok
    ? redirect(href(lang, addresses.provider), 'provider-connected')
    : failedPage(request, 'taken', lang)
}

function failedPage(request: AnyRequest, why: 'failed' | 'unknown' | 'taken', lang = request.lang): Answer {
  const t = words[lang].back
  const back =
    request.who === null
      ? { label: t.again, href: href(lang, addresses.signIn) }
      : { label: t.toAccount, href: href(lang, addresses.account) }
  return page(t[`${why}Title`], <ProviderFailedPage lang={lang} why={why} back={back} />, { status: 403, secret: true })
}

async function providerPage(request: MemberRequest, problem: string | null = null): Promise<Answer> {
  const { lang, deps, who, formKeys } = request
  const { methods, providers } = await deps.database.asGate(async (tx) => ({
    methods: await findSignInMethods(tx, who.personId),
    providers: await findProvidersOf(tx, who.organizations),
  }))
  const t = words[lang]
  return page(
    t.title,
    <ProviderPage
      lang={lang}
      keys={formKeys}
      problem={problem}
      connected={methods.issuers}
      offered={providers.filter(({ issuer }) => !methods.issuers.includes(issuer))}
    />,
    { breadcrumb: accountCrumbs(lang), notice: accountNotice(request), status: problem === null ? 200 : 422 },
  )
}

const showProvider = (request: MemberRequest): Promise<Answer> =>
  guardSignInMethods(request, () => providerPage(request))

const startConnecting = (request: MemberRequest): Promise<Answer> =>
  guardSignInMethods(request, async () => {
    const { deps, form, who, lang } = request
    if (!emptyForm.parse(form).ok) return providerPage(request)
    const providers = await deps.database.asGate((tx) => findProvidersOf(tx, who.organizations))
    const provider = providers.find(({ organizationId }) => organizationId === form.first('organization'))
    if (provider === undefined) return { kind: 'refusal', status: 404 }
    return departure(request, provider, {
      personId: who.personId,
      back: href(lang, addresses.provider),
      next: null,
      away: (request) => providerPage(request, words[lang].away),
    })
  })

const askRemoveProvider = (request: MemberRequest): Promise<Taking | Answer> =>
  guardSignInMethods<Taking | Answer>(request, async () => {
    const { deps, form, query, who, lang } = request
    const methods = await deps.database.asGate((tx) => findSignInMethods(tx, who.personId))
    const asked = query.get('issuer') ?? form.first('issuer')
    const issuer = methods.issuers.find((one) => one === asked)
    const cancelHref = href(lang, addresses.provider)
    if (issuer === undefined) return redirect(cancelHref)
    const t = words[lang].removing
    const left = { ...methods, issuers: methods.issuers.filter((one) => one !== issuer) }
    return {
      kind: 'taking',
      title: t.title(issuerHost(issuer)),
      lost: [t.lost(issuerHost(issuer)), remainingWays(left, lang)],
      back: t.back,
      act: t.act,
      cancelHref,
      sent: { issuer },
      breadcrumb: accountCrumbs(lang, { label: words[lang].title, href: cancelHref }),
    }
  })

const removeProvider = (request: MemberRequest): Promise<Answer> =>
  guardSignInMethods(request, async () => {
    const { deps, form, who, lang } = request
    const isGone = await deps.database.asGate(async (tx) => {
      const gone = await disconnectIssuer(tx, { issuer: form.first('issuer').slice(0, 300), personId: who.personId })
      if (gone) await tellMethodChange(tx, deps, { personId: who.personId, method: 'provider', change: 'removed' })
      return gone
    })
    return redirect(href(lang, addresses.provider), isGone ? 'provider-removed' : null)
  })

export const providerRoutes: Route[] = [
  openGet('identity.provider-return', addresses.providerReturn, providerReturn, { needsData: false }),
  memberGet('identity.provider', addresses.provider, showProvider),
  memberPost('identity.provider-connected', addresses.provider, startConnecting, { once: false, maxBytes: 20_000 }),
  ...takingRoutes({
    asked: 'identity.removing-provider',
    done: 'identity.provider-removed',
    address: addresses.providerRemoval,
    ask: askRemoveProvider,
    take: removeProvider,
  }),
]
