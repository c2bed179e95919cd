import { mainForm } from '../../../design/index.ts'
import { filled, refused, type FormState, type RawValues } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { coordinates } from '../../../kernel/rights.ts'
import { addresses } from '../addresses.ts'
import { guestForm } from '../guest-form.ts'
import { breadcrumbToOrganization, organizationFor, type OrganizationContext } from '../organization-context.ts'
import { may } from '../rules.ts'
import { colleagueForm, colleagueWords, vacantKinds } from './colleague-form.ts'
import { inviteColleague } from './invite-colleague.ts'
import { inviteLead } from './invite-lead.ts'
import { InvitePage } from './page.tsx'
import { words } from './words.ts'

async function invitePage(
  request: MemberRequest,
  found: OrganizationContext,
  state: FormState,
  status: 200 | 422 = 200,
): Promise<Answer> {
  const { lang } = request
  const { organization, relations } = found
  const isLead = may('invite-colleague', relations)
  const t = words[lang]
  const title = (isLead ? t.colleagueTitle : t.leadTitle)(nameIn(organization, lang))
  return page(
    title,
    <InvitePage
      lang={lang}
      title={title}
      action={href(lang, addresses.invite, { id: organization.id })}
      backHref={href(lang, addresses.organization, { id: organization.id })}
      keys={request.formKeys}
      state={state}
      vacant={isLead ? await vacantKinds(request.tx, organization.id) : null}
      codeHref={isLead ? href(lang, addresses.inviteByCode, { id: organization.id }) : null}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToOrganization(request, organization) },
  )
}

/** The organization, when the person may invite there: a lead invites colleagues, a steward its lead. */
const inviting = async (request: MemberRequest): Promise<OrganizationContext | null> =>
  (await organizationFor(request, 'invite-colleague')) ?? (await organizationFor(request, 'invite-lead'))

async function invite(request: MemberRequest): Promise<Answer> {
  const found = await inviting(request)
  if (found === null) return notFound()
  const { lang, form, who } = request
  const { organization, networks, relations } = found
  const { formWords, limits } = colleagueWords(lang)
  const again = (problems: Readonly<Record<string, string>>, values: RawValues = colleagueForm.rawOf(form)) =>
    invitePage(request, found, refused({ values, problems }, formWords, lang, limits), 422)
  if (may('invite-colleague', relations)) {
    const parsed = colleagueForm.parse(form)
    if (!parsed.ok) return again(parsed.problems, parsed.values)
    const { role, designation, ...colleague } = parsed.value
    const sent = await inviteColleague(request, organization, colleague, { role, designation })
    return sent.ok
      ? redirect(href(lang, addresses.people, { id: organization.id }), 'invitation-sent')
      : again({ email: sent.refusal })
  }
  const parsed = guestForm.parse(form)
  if (!parsed.ok) return again(parsed.problems, parsed.values)
  const networkId = networks.find(({ id }) => coordinates(who, id))?.id ?? ''
  const sent = await inviteLead(request, { networkId, organization }, parsed.value)
  return sent.ok
    ? redirect(href(lang, addresses.organization, { id: organization.id }), 'invitation-sent')
    : again({ email: sent.refusal })
}

export const inviteRoutes: Route[] = [
  memberGet('network.inviting', addresses.invite, async (request) => {
    const found = await inviting(request)
    return found === null ? notFound() : invitePage(request, found, filled({}))
  }),
  memberPost('network.invite', addresses.invite, invite),
]
