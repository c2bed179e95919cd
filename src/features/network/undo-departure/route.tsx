import { mainForm } from '../../../design/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { FeatureHoldings } from '../../../kernel/feature/index.ts'
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
import { formatDay } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToMember, memberFor } from '../people/member-context.ts'
import { UndoDeparturePage } from './page.tsx'
import { undoDeparture, undoingOf } from './undo-departure.ts'
import { words } from './words.ts'

/** Routes of the undo of a departure; `declared`: what the features say that people hold. */
export function undoDepartureRoutes(declared: readonly FeatureHoldings[]): Route[] {
  async function show(request: MemberRequest, isOvertaken = false): Promise<Answer> {
    const found = await memberFor(request, 'part-with')
    if (found === null) return notFound()
    const { lang, deps, formKeys } = request
    const { organization, member } = found
    const place = { organizationId: organization.id, personId: member.personId }
    const undoing = await undoingOf(request, declared, place)
    if (undoing === null) return notFound()
    const { departure, things, seen } = undoing
    return page(
      words[lang].title(member.name),
      <UndoDeparturePage
        lang={lang}
        action={href(lang, addresses.undoDeparture, { id: organization.id, personId: member.personId })}
        backHref={href(lang, addresses.people, { id: organization.id })}
        keys={formKeys}
        name={member.name}
        role={member.role}
        day={formatDay(dayOf(departure.at, deps.timeZone), lang)}
        things={things}
        raised={departure.raised}
        seen={seen}
        isOvertaken={isOvertaken}
      />,
      { status: isOvertaken ? 409 : 200, formId: mainForm, breadcrumb: breadcrumbToMember(request, found) },
    )
  }

  async function undo(request: MemberRequest): Promise<Answer> {
    const found = await memberFor(request, 'part-with')
    if (found === null) return notFound()
    if (request.form.has('_language')) return show(request)
    const { organization, member } = found
    const place = { organizationId: organization.id, personId: member.personId }
    const undone = await undoDeparture(request, declared, place, Number(request.form.first('version')))
    if (undone.ok) return redirect(href(request.lang, addresses.people, { id: organization.id }), 'departure-undone')
    return undone.refusal === 'not-found' ? notFound() : show(request, true)
  }

  return [
    memberGet('network.undoing-departure', addresses.undoDeparture, (request) => show(request)),
    memberPost('network.undo-departure', addresses.undoDeparture, undo),
  ]
}
