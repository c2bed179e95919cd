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
import { leads } from '../../../kernel/rights.ts'
import { addresses } from '../addresses.ts'
import { handOnNames } from '../hand-on/asked.ts'
import { askedInOrganization } from '../hand-on/places.ts'
import { handOnProblems, typedIn } from '../hand-on/state.ts'
import { breadcrumbToOrganization } from '../organization-context.ts'
import { breadcrumbToMember, memberFor, type MemberContext } from '../people/member-context.ts'
import { listDesignations, listMembers } from '../queries.ts'
import { isLastLead } from '../rules.ts'
import { DeparturePage } from './page.tsx'
import { partWith, type PartRefusal } from './part-with.ts'
import { words } from './words.ts'

/** Who leaves: anyone of the organization by a lead, or oneself. */
async function leaverFor(request: MemberRequest): Promise<MemberContext | null> {
  const isSelf = request.params['personId'] === request.who.personId
  const found = await memberFor(request, isSelf ? 'leave' : 'part-with')
  return found === null || found.member.untilDay !== null ? null : found
}

/** Whether they are the last who answer about a young person: the specialist, the substitute, or both. */
async function leavesNobody({ tx }: MemberRequest, { organization, member }: MemberContext): Promise<boolean> {
  const answering = (await listDesignations(tx, organization.id)).filter(
    ({ kind, untilDay }) => untilDay === null && kind.startsWith('specialist'),
  )
  return answering.length > 0 && answering.every(({ personId }) => personId === member.personId)
}

/** Routes of a departure; `declared`: what the features say that people hold. */
export function departureRoutes(declared: readonly FeatureHoldings[]): Route[] {
  async function departurePage(
    request: MemberRequest,
    found: MemberContext,
    state: FormState,
    status: 200 | 409 | 422 = 200,
  ): Promise<Answer> {
    const { lang, who, tx } = request
    const { organization, member } = found
    const { id } = organization
    const params = { id, personId: member.personId }
    const isSelf = member.personId === who.personId
    const seesPeople = leads(who, id)
    return page(
      isSelf ? words[lang].ownTitle : words[lang].title(member.name),
      <DeparturePage
        lang={lang}
        action={href(lang, addresses.departure, params)}
        backHref={seesPeople ? href(lang, addresses.member, params) : href(lang, addresses.organization, { id })}
        keys={request.formKeys}
        state={state}
        organization={organization}
        member={member}
        asked={await askedInOrganization(request, declared, { organizationId: id, member, keeps: null })}
        leavesNobody={await leavesNobody(request, found)}
        isLastLead={isLastLead(member.personId, await listMembers(tx, id))}
        isSelf={isSelf}
        isOvertaken={status === 409}
      />,
      {
        status,
        formId: mainForm,
        breadcrumb: seesPeople ? breadcrumbToMember(request, found) : breadcrumbToOrganization(request, organization),
      },
    )
  }

  async function part(request: MemberRequest): Promise<Answer> {
    const found = await leaverFor(request)
    if (found === null) return notFound()
    const { lang, form, who } = request
    const { organization, member } = found
    const asked = await askedInOrganization(request, declared, { organizationId: organization.id, member, keeps: null })
    const values = typedIn(form, ['lead', ...handOnNames(asked)])
    if (form.has('_language')) return departurePage(request, found, { values, errors: {}, theirs: null })
    const parted = await partWith(request, declared, {
      organizationId: organization.id,
      personId: member.personId,
      lead: form.first('lead') || null,
      seen: Number(form.first('version')),
    })
    if (parted.ok) {
      const isSelf = member.personId === who.personId
      return redirect(
        isSelf ? `/${lang}` : href(lang, addresses.people, { id: organization.id }),
        isSelf ? 'own-departure' : 'person-left',
      )
    }
    const { refusal } = parted
    if (refusal === 'not-found') return notFound()
    const errors = errorsOf(refusal, lang)
    return departurePage(request, found, { values, errors, theirs: null }, refusal === 'changed-meanwhile' ? 409 : 422)
  }

  return [
    memberGet('network.departing', addresses.departure, async (request) => {
      const found = await leaverFor(request)
      return found === null ? notFound() : departurePage(request, found, filled({}))
    }),
    memberPost('network.depart', addresses.departure, part),
  ]
}

function errorsOf(refusal: Exclude<PartRefusal, 'not-found'>, lang: MemberRequest['lang']): Record<string, string> {
  return typeof refusal === 'object' && 'lead' in refusal
    ? { lead: words[lang].refusals[refusal.lead] }
    : handOnProblems(refusal, lang)
}
