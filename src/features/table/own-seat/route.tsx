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
  currentMembers,
  flowOf,
  homeHref,
  nameOfMember,
  seatsFor,
  type Context,
  type Member,
} from '../../collaboration/index.ts'
import { listStaff } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import type { Mandate } from '../model.ts'
import { listMandates } from '../queries.ts'
import { tableFor } from '../table-context.ts'
import { overtakenSeat, ownSeatState, readOwnSeat, type OwnSeat } from './own-seat-form.ts'
import { OwnSeatPage } from './page.tsx'
import { saveSeat } from './save-seat.ts'
import { words } from './words.ts'

interface Own {
  context: Context
  member: Member
  mandate: Mandate | null
  people: { personId: string; name: string }[]
}

/** The seat of the organization that is named, or of the first for which the person may speak. */
async function ownSeat(request: MemberRequest): Promise<Own | null> {
  const context = await tableFor(request, 'edit')
  if (context === null) return null
  const able = seatsFor('edit', context.seats)
  const named = request.form.first('organization') || (request.query.get('pour') ?? '')
  const organizationId = able.find((id) => id === named) ?? able[0]
  const member = currentMembers(context.members).find((one) => one.organizationId === organizationId)
  if (member === undefined) return null
  const staff = await listStaff(request.tx, { organizationId: member.organizationId, networkId: null })
  const mandates = await listMandates(request.tx, context.collaboration.id)
  return {
    context,
    member,
    mandate: mandates.get(member.id) ?? null,
    people: staff.filter(({ canCarry }) => canCarry),
  }
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
  const { collaboration, members, seats } = context
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
      others={currentMembers(members)
        .filter((one) => one.id !== member.id && seatsFor('edit', seats).includes(one.organizationId))
        .map((one) => ({
          label: words[lang].title(nameOfMember(one, lang)),
          href: withQuery(here, { pour: one.organizationId }),
        }))}
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
