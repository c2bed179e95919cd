import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
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
  aside,
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type Deps,
  type MemberRequest,
  type PageAnswer,
  type Route,
} from '../../../kernel/http/index.ts'
import { accountNotice } from '../account-context.ts'
import { addresses } from '../addresses.ts'
import { issuerHost } from '../issuer-host.ts'
import { discover, mayCall, returnAddress } from '../provider/discover.ts'
import { findProviderOf } from '../provider/queries.ts'
import { findProfile, findSessionFacts } from '../queries.ts'
import { domainOf, isAnotherProvider, isPublicDomain, mayChangeSignInMethods, maySetProvider } from '../rules.ts'
import { guardSignInMethods } from '../sign-in-again/guard-sign-in-methods.tsx'
import { OrganizationProviderPage } from './page.tsx'
import { countConnected, findOrganizationProvider, type OrganizationProvider } from './queries.ts'
import { removeOrganizationProvider } from './remove-provider.ts'
import { saveOrganizationProvider } from './save-provider.ts'
import { tellOtherLeads } from './tell-leads.ts'
import { words, type Words } from './words.ts'

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
async function asLead<T = Answer>(request: MemberRequest, work: (facts: Facts) => Promise<T> | T): Promise<T | Answer> {
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
      removalHref={saved && href(lang, addresses.organizationProviderRemoval, { organizationId })}
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

/** The form again, with what was typed but the secret. */
function saveRefused(
  request: MemberRequest,
  facts: Facts,
  problems: Record<string, string>,
  status: PageAnswer['status'] = 422,
): Answer {
  const { lang, form } = request
  const t = words[lang]
  const { clientSecret: _hidden, ...typed } = organizationProviderForm.rawOf(form)
  const labels = { issuer: t.issuer, clientId: t.clientId, clientSecret: t.clientSecret }
  const limits = { issuer: { label: t.issuer, max: 300 } }
  const state = refused({ values: typed, problems }, { labels }, lang, limits)
  return providerForm(request, facts, { state, version: Number(form.first('version')) || 0, status })
}

const save = (request: MemberRequest): Promise<Answer> =>
  asLead(request, async (facts) => {
    const { lang, deps, form } = request
    const t = words[lang]
    const allowed = mayChangeSignInMethods(await findSessionFacts(request.tx, request.who.sessionId))
    if (!allowed.ok && allowed.refusal === 'not-recent') return signInAgain(request, facts)
    if (!allowed.ok) return guardSignInMethods(request, async () => notFound())
    const parsed = organizationProviderForm.parse(form)
    if (!parsed.ok) return saveRefused(request, facts, { ...parsed.problems })
    const { issuer } = parsed.value
    if (isPublicDomain(facts.domain)) return saveRefused(request, facts, { issuer: t.problems.publicDomain })
    const refusal = secretRefusal(facts, parsed.value, t)
    if (refusal !== null) return saveRefused(request, facts, { clientSecret: refusal })
    if (!mayCall(deps, issuer)) return saveRefused(request, facts, { issuer: t.problems.notHttps })
    return aside(
      request,
      () => isThere(deps, facts, parsed.value),
      (request, isThere) =>
        asLead(request, (facts) =>
          isThere
            ? keepProvider(request, facts, parsed.value)
            : saveRefused(request, facts, { issuer: t.problems.noAnswer }),
        ),
    )
  })

/** The form again, with what was typed but the secret, and the way to a recent session. */
function signInAgain(request: MemberRequest, facts: Facts): Answer {
  const { clientSecret: _hidden, ...values } = organizationProviderForm.rawOf(request.form)
  const state: FormState = { values, errors: {}, theirs: null }
  const version = Number(request.form.first('version')) || 0
  return providerForm(request, facts, { state, version, status: 403, isStale: true })
}

/** Another provider, or another name with it, takes the secret anew: it is never sent to an address it was not given for. */
function secretRefusal({ saved }: Facts, { issuer, clientId, clientSecret }: ProviderSent, t: Words): string | null {
  if (clientSecret !== null || !isAnotherProvider(saved, { issuer, clientId })) return null
  return saved === null ? 'missing' : t.problems.secretAnew
}

type ProviderSent = Extract<ReturnType<typeof organizationProviderForm.parse>, { ok: true }>['value']

/** Whether the provider answers, with the secret given or the one that is saved. */
async function isThere(
  deps: Deps,
  { organizationId }: Facts,
  { issuer, clientId, clientSecret }: ProviderSent,
): Promise<boolean> {
  const known = await deps.database.asGate((gate) => findProviderOf(gate, organizationId))
  const secret = clientSecret ?? known?.clientSecret ?? ''
  return (await discover(deps, { issuer, clientId, clientSecret: secret })) !== null
}

async function keepProvider(request: MemberRequest, facts: Facts, sent: ProviderSent): Promise<Answer> {
  const { lang, tx, form } = request
  const { organizationId, saved, domain } = facts
  const { issuer, clientId, clientSecret, version } = sent
  // What was saved meanwhile may be another provider than when the secret was asked for.
  const refusal = secretRefusal(facts, sent, words[lang])
  if (refusal !== null) return saveRefused(request, facts, { clientSecret: refusal })
  const outcome = await saveOrganizationProvider(tx, {
    organizationId,
    issuer,
    clientId,
    clientSecret,
    emailDomain: domain,
    version,
  })
  if (outcome.ok) {
    if (isAnotherProvider(saved, { issuer, clientId })) await tellOtherLeads(request, { organizationId, issuer })
    return redirect(href(lang, addresses.organizationProvider, { organizationId }), 'provider-saved')
  }
  if (outcome.refusal === 'domain-taken') return saveRefused(request, facts, { issuer: words[lang].problems.taken })
  const { clientSecret: _hidden, ...typed } = organizationProviderForm.rawOf(form)
  const now = saved ?? { issuer: '', clientId: '', version: 0 }
  const state = overtaken(typed, { issuer: now.issuer, clientId: now.clientId })
  return providerForm(request, facts, { state, version: now.version, status: 409 })
}

const askRemove = (request: MemberRequest): Promise<Taking | Answer> =>
  asLead<Taking | Answer>(request, ({ organizationId, saved }) =>
    guardSignInMethods<Taking | Answer>(request, async () => {
      const { lang, deps } = request
      const cancelHref = href(lang, addresses.organizationProvider, { organizationId })
      if (saved === null) return redirect(cancelHref)
      const t = words[lang].removing
      const { issuer, clientId } = saved
      const people = await deps.database.asGate((gate) => countConnected(gate, { organizationId, issuer }))
      return {
        kind: 'taking',
        title: t.title(issuerHost(issuer)),
        lost: [t.lost(people), words[lang].removeText, t.secret],
        back: t.back(clientId),
        act: words[lang].remove,
        cancelHref,
        breadcrumb: [toOrganization(request), { label: words[lang].title, href: cancelHref }],
      }
    }),
  )

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
  ...takingRoutes({
    asked: 'identity.removing-organization-provider',
    done: 'identity.organization-provider-removed',
    address: addresses.organizationProviderRemoval,
    ask: askRemove,
    take: remove,
  }),
]
