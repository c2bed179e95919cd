import { mainForm } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import {
  addresses as collaboration,
  breadcrumbToHome,
  flowOf,
  homeHref,
  nameOfMember,
  otherOwnMembers,
  ownMember,
  type Context,
  type OwnMember,
} from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import type { Mandate } from '../model.ts'
import { listMandates } from '../queries.ts'
import { tableFor } from '../table-context.ts'
import { overtakenSeat, ownSeatState, readOwnSeat, type OwnSeat } from './own-seat-form.ts'
import { OwnSeatPage } from './page.tsx'
import { saveSeat } from './save-seat.ts'
import { words } from './words.ts'

interface Own extends OwnMember {
  context: Context
  mandate: Mandate | null
}

async function ownSeat(request: MemberRequest): Promise<Own | null> {
  const context = await tableFor(request, 'edit')
  const own = context === null ? null : await ownMember(request, context)
  if (context === null || own === null) return null
  const mandates = await listMandates(request.tx, context.collaboration.id)
  return { context, ...own, mandate: mandates.get(own.member.id) ?? null }
}

const standing = ({ member, mandate }: Own): OwnSeat => ({
  mandate: mandate?.mandate ?? null,
  contact: member.contactId,
  deputy: member.deputyId,
  termUntil: mandate?.termUntil ?? null,
})

function seatPage(
  request: MemberRequest,
  { context, member, people }: Own,
  state: FormState,
  status: 200 | 409 | 422,
): Answer {
  const { lang, formKeys } = request
  const { collaboration } = context
  const here = href(lang, addresses.ownSeat, { id: collaboration.id })
  const name = nameOfMember(member, lang)
  return page(
    words[lang].title(name),
    <OwnSeatPage
      lang={lang}
      action={here}
      keys={formKeys}
      state={state}
      version={member.version}
      organization={{ id: member.organizationId, name }}
      others={otherOwnMembers(request, context, { but: member, here, title: words[lang].title })}
      people={people}
      flow={flowOf(request)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

async function save(request: MemberRequest): Promise<Answer> {
  const own = await ownSeat(request)
  if (own === null) return notFound()
  const { form, lang, today } = request
  const { id } = own.context.collaboration
  const people = own.people.map(({ personId }) => personId)
  const read = readOwnSeat(form, lang, { today, people, standing: own.mandate?.termUntil ?? null })
  if (!read.ok) return seatPage(request, own, read.state, read.switching ? 200 : 422)
  const saved = await saveSeat(request, own.member, read.value, read.version)
  if (!saved.ok) {
    const now = (await ownSeat(request)) ?? own
    const nameOf = (personId: string) => now.people.find((one) => one.personId === personId)?.name ?? ''
    return seatPage(request, now, overtakenSeat(form, standing(now), nameOf), 409)
  }
  return flowOf(request) === null
    ? redirect(homeHref(lang, id), 'table-saved')
    : redirect(withQuery(href(lang, collaboration.sharing, { id }), { page: '3' }))
}

export const ownSeatRoutes: Route[] = [
  memberGet('table.own-seat', addresses.ownSeat, async (request) => {
    const own = await ownSeat(request)
    return own === null ? notFound() : seatPage(request, own, ownSeatState(standing(own)), 200)
  }),
  memberPost('table.save-own-seat', addresses.ownSeat, save),
]
