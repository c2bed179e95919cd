import { mainForm } from '../../../design/index.ts'
import {
  defineForm,
  filled,
  optionalText,
  overtaken,
  refused,
  text,
  version,
  type FormState,
} from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type PageAnswer,
  type Route,
} from '../../../kernel/http/index.ts'
import { accountNotice } from '../account-context.ts'
import { addresses } from '../addresses.ts'
import { discover, mayCall, returnAddress } from '../provider/discover.ts'
import { findProviderOf } from '../provider/queries.ts'
import { findProfile, findSessionFacts } from '../queries.ts'
import { domainOf, isAnotherProvider, isPublicDomain, mayChangeSignInMethods, maySetProvider } from '../rules.ts'
import { guardSignInMethods } from '../sign-in-again/guard-sign-in-methods.tsx'
import { OrganizationProviderPage } from './page.tsx'
import { findOrganizationProvider, type OrganizationProvider } from './queries.ts'
import { removeOrganizationProvider } from './remove-provider.ts'
import { saveOrganizationProvider } from './save-provider.ts'
import { tellOtherLeads } from './tell-leads.ts'
import { words } from './words.ts'

const organizationProviderForm = defineForm({
  issuer: text({ max: 300 }),
  clientId: text({ max: 200 }),
  clientSecret: optionalText({ max: 500 }),
  version: version(),
})

interface Facts {
  organizationId: string
  saved: OrganizationProvider | null
  /** Of the lead's own address: the only one they may speak for. */
  domain: string
}

/** Leads only; for anyone else the page does not exist. */
async function asLead(request: MemberRequest, work: (facts: Facts) => Promise<Answer> | Answer): Promise<Answer> {
  const { tx, who, params } = request
  const organizationId = (params['organizationId'] ?? '').toLowerCase()
  if (!maySetProvider(who, organizationId)) return notFound()
  const { email } = await findProfile(tx, who.personId)
  const saved = await findOrganizationProvider(tx, organizationId)
  return work({ organizationId, saved, domain: domainOf(email) })
}

/** The page above this one; it belongs to the network, under the same address less its last word. */
const toOrganization = ({ lang, path }: MemberRequest): { label: string; href: string } => ({
  label: words[lang].above,
  href: path.split('/').slice(0, 4).join('/'),
})

function providerForm(
  request: MemberRequest,
  { organizationId, saved, domain }: Facts,
  {
    state,
    version,
    status = 200,
    isStale = false,
  }: { state: FormState; version: number; status?: PageAnswer['status']; isStale?: boolean },
): Answer {
  const { lang, formKeys, deps } = request
  return page(
    words[lang].title,
    <OrganizationProviderPage
      lang={lang}
      action={href(lang, addresses.organizationProvider, { organizationId })}
      removalAction={saved && href(lang, addresses.organizationProviderRemoval, { organizationId })}
      keys={formKeys}
      state={state}
      version={version}
      domain={domain}
      isPublic={isPublicDomain(domain)}
      redirectAddress={returnAddress(deps)}
      signInAgain={isStale ? { action: href(lang, addresses.signOut), next: href(lang, addresses.account) } : null}
    />,
    { status, formId: mainForm, notice: accountNotice(request), breadcrumb: [toOrganization(request)] },
  )
}

const show = (request: MemberRequest): Promise<Answer> =>
  asLead(request, (facts) =>
    guardSignInMethods(request, async () => {
      const { saved } = facts
      const state = filled({ issuer: saved?.issuer, clientId: saved?.clientId })
      return providerForm(request, facts, { state, version: saved?.version ?? 0 })
    }),
  )

const save = (request: MemberRequest): Promise<Answer> =>
  asLead(request, async (facts) => {
    const { lang, deps, tx, form } = request
    const { organizationId, saved, domain } = facts
    const t = words[lang]
    const { clientSecret: _hidden, ...typed } = organizationProviderForm.rawOf(form)
    const sentVersion = Number(form.first('version')) || 0
    const again = (problems: Record<string, string>, status: PageAnswer['status'] = 422): Answer => {
      const labels = { issuer: t.issuer, clientId: t.clientId, clientSecret: t.clientSecret }
      const limits = { issuer: { label: t.issuer, max: 300 } }
      const state = refused({ values: typed, problems }, { labels }, lang, limits)
      return providerForm(request, facts, { state, version: sentVersion, status })
    }
    const allowed = mayChangeSignInMethods(await findSessionFacts(tx, request.who.sessionId))
    if (!allowed.ok && allowed.refusal === 'not-recent') {
      const state: FormState = { values: typed, errors: {}, theirs: null }
      return providerForm(request, facts, { state, version: sentVersion, status: 403, isStale: true })
    }
    if (!allowed.ok) return guardSignInMethods(request, async () => notFound())
    const parsed = organizationProviderForm.parse(form)
    if (!parsed.ok) return again({ ...parsed.problems })
    const { issuer, clientId, clientSecret, version } = parsed.value
    if (isPublicDomain(domain)) return again({ issuer: t.problems.publicDomain })
    const isAnother = isAnotherProvider(saved, { issuer, clientId })
    if (clientSecret === null && isAnother)
      return again({ clientSecret: saved === null ? 'missing' : t.problems.secretAnew })
    if (!mayCall(deps, issuer)) return again({ issuer: t.problems.notHttps })
    const known = await deps.database.asGate((gate) => findProviderOf(gate, organizationId))
    const secret = clientSecret ?? known?.clientSecret ?? ''
    if ((await discover(deps, { issuer, clientId, clientSecret: secret })) === null)
      return again({ issuer: t.problems.noAnswer })
    const outcome = await saveOrganizationProvider(tx, {
      organizationId,
      issuer,
      clientId,
      clientSecret,
      emailDomain: domain,
      version,
    })
    if (outcome.ok) {
      if (isAnother) await tellOtherLeads(request, { organizationId, issuer })
      return redirect(href(lang, addresses.organizationProvider, { organizationId }), 'provider-saved')
    }
    if (outcome.refusal === 'domain-taken') return again({ issuer: t.problems.taken })
    const now = saved ?? { issuer: '', clientId: '', version: 0 }
    const state = overtaken(typed, { issuer: now.issuer, clientId: now.clientId })
    return providerForm(request, facts, { state, version: now.version, status: 409 })
  })

const remove = (request: MemberRequest): Promise<Answer> =>
  asLead(request, ({ organizationId }) =>
    guardSignInMethods(request, async () => {
      const isGone = await removeOrganizationProvider(request.tx, organizationId)
      if (isGone) await tellOtherLeads(request, { organizationId, issuer: null })
      const back = href(request.lang, addresses.organizationProvider, { organizationId })
      return redirect(back, isGone ? 'provider-deleted' : null)
    }),
  )

export const organizationProviderRoutes: Route[] = [
  memberGet('identity.organization-provider', addresses.organizationProvider, show),
  memberPost('identity.organization-provider-set', addresses.organizationProvider, save, { maxBytes: 200_000 }),
  memberPost('identity.organization-provider-removed', addresses.organizationProviderRemoval, remove, {
    maxBytes: 20_000,
  }),
]
