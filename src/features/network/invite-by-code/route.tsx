import { mainForm } from '../../../design/index.ts'
import { filled, refused, type FormState, type RawValues } from '../../../kernel/form/index.ts'
import {
  aside,
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { hashCode, newCode, readCode } from '../invitation-code.ts'
import { colleagueForm, colleagueWords, vacantKinds } from '../invite/colleague-form.ts'
import { breadcrumbToOrganization, organizationFor, type OrganizationContext } from '../organization-context.ts'
import { InviteByCodePage, ShownCodePage } from './page.tsx'
import { showCode } from './show-code.ts'
import { words } from './words.ts'

async function formPage(
  request: MemberRequest,
  { organization }: OrganizationContext,
  state: FormState,
  status: 200 | 422 = 200,
): Promise<Answer> {
  const { lang } = request
  const organizationName = nameIn(organization, lang)
  return page(
    words[lang].title(organizationName),
    <InviteByCodePage
      lang={lang}
      organizationName={organizationName}
      action={href(lang, addresses.inviteByCode, { id: organization.id })}
      byMailHref={href(lang, addresses.invite, { id: organization.id })}
      keys={request.formKeys}
      state={state}
      vacant={await vacantKinds(request.tx, organization.id)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToOrganization(request, organization) },
  )
}

/** The code is drawn and hashed aside; it stands in this one answer and nowhere else. */
async function draw(request: MemberRequest): Promise<Answer> {
  const found = await organizationFor(request, 'invite-colleague')
  if (found === null) return notFound()
  const parsed = colleagueForm.parse(request.form)
  if (!parsed.ok) return again(request, found, parsed.problems, parsed.values)
  const { deps, caller } = request
  const code = newCode()
  return aside(
    request,
    () => hashCode(deps, caller.key, readCode(code) ?? ''),
    (request, codeHash) => show(request, code, codeHash),
  )
}

async function show(request: MemberRequest, code: string, codeHash: Buffer): Promise<Answer> {
  const found = await organizationFor(request, 'invite-colleague')
  if (found === null) return notFound()
  const parsed = colleagueForm.parse(request.form)
  if (!parsed.ok) return again(request, found, parsed.problems, parsed.values)
  const { organization } = found
  const shown = await showCode(request, organization.id, { ...parsed.value, codeHash })
  if (!shown.ok) return again(request, found, { email: shown.refusal })
  const { lang, deps } = request
  const { name, language } = parsed.value
  const title = words[lang].shown.title(name)
  return page(
    title,
    <ShownCodePage
      lang={lang}
      timeZone={deps.timeZone}
      name={name}
      code={code}
      expiresAt={shown.value.expiresAt}
      address={`${deps.baseUrl}${href(language, addresses.code)}`}
      revokeHref={href(lang, addresses.revokeInvitation, { id: shown.value.id })}
      peopleHref={href(lang, addresses.people, { id: organization.id })}
    />,
    { secret: true, islands: ['print'], breadcrumb: breadcrumbToOrganization(request, organization) },
  )
}

function again(
  request: MemberRequest,
  found: OrganizationContext,
  problems: Readonly<Record<string, string>>,
  values: RawValues = colleagueForm.rawOf(request.form),
): Promise<Answer> {
  const { formWords, limits } = colleagueWords(request.lang)
  return formPage(request, found, refused({ values, problems }, formWords, request.lang, limits), 422)
}

/** Not once-only: what was sent twice shows another code, and the first serves no more (`showCode`). */
export const inviteByCodeRoutes: Route[] = [
  memberGet('network.inviting-by-code', addresses.inviteByCode, async (request) => {
    const found = await organizationFor(request, 'invite-colleague')
    return found === null ? notFound() : formPage(request, found, filled({}))
  }),
  memberPost('network.invite-by-code', addresses.inviteByCode, draw, { once: false }),
]
