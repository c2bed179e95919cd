import { mainForm } from '../../../design/index.ts'
import type { FeatureHoldings } from '../../../kernel/feature/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
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
import { addresses } from '../addresses.ts'
import { handOnNames } from '../hand-on/asked.ts'
import { handOnProblems, typedIn } from '../hand-on/state.ts'
import { memberRoles, type MemberRole } from '../model.ts'
import { breadcrumbToMember, memberFor, type MemberContext } from '../people/member-context.ts'
import { isLess } from '../rules.ts'
import { askedToLower, lowerAccess } from './lower-access.ts'
import { LowerAccessPage } from './page.tsx'
import { words } from './words.ts'

type Lowered = MemberContext & { role: MemberRole }

/** The member of the address, and the access asked for, which lets them do less than the one they have. */
async function loweredFor(request: MemberRequest): Promise<Lowered | null> {
  const found = await memberFor(request, 'change-role')
  const role = memberRoles.find((one) => one === request.params['role'])
  if (found === null || found.member.untilDay !== null || role === undefined) return null
  return isLess(role, found.member.role) ? { ...found, role } : null
}

/** Routes of an access that becomes less; `declared`: what the features say that people hold. */
export function lowerAccessRoutes(declared: readonly FeatureHoldings[]): Route[] {
  async function lowerPage(
    request: MemberRequest,
    found: Lowered,
    state: FormState,
    status: 200 | 409 | 422 = 200,
  ): Promise<Answer> {
    const { lang } = request
    const { organization, member, role } = found
    const params = { id: organization.id, personId: member.personId }
    return page(
      words[lang].title(member.name),
      <LowerAccessPage
        lang={lang}
        action={href(lang, addresses.lowerAccess, { ...params, role })}
        backHref={href(lang, addresses.member, params)}
        keys={request.formKeys}
        state={state}
        member={member}
        role={role}
        asked={await askedToLower(request, declared, { organizationId: organization.id, member, role })}
        isOvertaken={status === 409}
      />,
      { status, formId: mainForm, breadcrumb: breadcrumbToMember(request, found) },
    )
  }

  async function lower(request: MemberRequest): Promise<Answer> {
    const found = await loweredFor(request)
    if (found === null) return notFound()
    const { lang, form } = request
    const { organization, member, role } = found
    const organizationId = organization.id
    const asked = await askedToLower(request, declared, { organizationId, member, role })
    const values = typedIn(form, handOnNames(asked))
    if (form.has('_language')) return lowerPage(request, found, { values, errors: {}, theirs: null })
    const seen = Number(form.first('version'))
    const lowered = await lowerAccess(request, declared, { organizationId, personId: member.personId, role, seen })
    if (lowered.ok) return redirect(href(lang, addresses.people, { id: organizationId }), 'role-changed')
    const { refusal } = lowered
    if (refusal === 'not-found') return notFound()
    if (refusal === 'last-lead')
      return redirect(href(lang, addresses.member, { id: organizationId, personId: member.personId }))
    const state = { values, errors: handOnProblems(refusal, lang), theirs: null }
    return lowerPage(request, found, state, refusal === 'changed-meanwhile' ? 409 : 422)
  }

  return [
    memberGet('network.lowering-access', addresses.lowerAccess, async (request) => {
      const found = await loweredFor(request)
      return found === null ? notFound() : lowerPage(request, found, filled({}))
    }),
    memberPost('network.lower-access', addresses.lowerAccess, lower),
  ]
}
