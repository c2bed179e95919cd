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
import { listStaff } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { flowOf } from '../flow.ts'
import type { Member } from '../model.ts'
import { breadcrumbToHome, collaborationFor, homeHref, nameOfMember, type Context } from '../own-context.ts'
import { currentMembers, seatsFor } from '../rules.ts'
import { overtakenPart, partState, readPart } from './own-part-form.ts'
import { OwnPartPage } from './page.tsx'
import { suggestedPart } from './queries.ts'
import { savePart } from './save-part.ts'
import { words } from './words.ts'

interface Own {
  context: Context
  member: Member
  people: { personId: string; name: string }[]
}

/** The part of the organization that is named, or of the first for which the person may speak. */
async function ownPart(request: MemberRequest): Promise<Own | null> {
  const context = await collaborationFor(request, 'edit')
  if (context === null) return null
  const able = seatsFor('edit', context.seats)
  const named = request.form.first('organization') || (request.query.get('pour') ?? '')
  const organizationId = able.find((id) => id === named) ?? able[0]
  const member = currentMembers(context.members).find((one) => one.organizationId === organizationId)
  if (member === undefined) return null
  const staff = await listStaff(request.tx, { organizationId: member.organizationId, networkId: null })
  return { context, member, people: staff.filter(({ canCarry }) => canCarry) }
}

function partPage(
  request: MemberRequest,
  { context, member, people }: Own,
  state: FormState,
  status: 200 | 409 | 422,
): Answer {
  const { lang, formKeys } = request
  const { collaboration, members, seats } = context
  const here = href(lang, addresses.ownPart, { id: collaboration.id })
  const name = nameOfMember(member, lang)
  return page(
    words[lang].title(name),
    <OwnPartPage
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

async function show(request: MemberRequest): Promise<Answer> {
  const own = await ownPart(request)
  if (own === null) return notFound()
  const { tx, lang } = request
  return partPage(request, own, partState(own.member, await suggestedPart(tx, own.member.organizationId, lang)), 200)
}

async function save(request: MemberRequest): Promise<Answer> {
  const own = await ownPart(request)
  if (own === null) return notFound()
  const { form, lang, today } = request
  const { id } = own.context.collaboration
  const read = readPart(
    form,
    lang,
    today,
    own.people.map(({ personId }) => personId),
  )
  if (!read.ok) return partPage(request, own, read.state, read.switching ? 200 : 422)
  const saved = await savePart(request, own.member, read.value, read.version)
  if (!saved.ok) {
    const now = (await ownPart(request)) ?? own
    const nameOf = (personId: string) => now.people.find((one) => one.personId === personId)?.name ?? ''
    return partPage(request, now, overtakenPart(form, now.member, nameOf), 409)
  }
  return flowOf(request) === null
    ? redirect(homeHref(lang, id), 'collaboration-saved')
    : redirect(withQuery(href(lang, addresses.sharing, { id }), { page: '3' }))
}

export const ownPartRoutes: Route[] = [
  memberGet('collaboration.own-part', addresses.ownPart, show),
  memberPost('collaboration.save-own-part', addresses.ownPart, save),
]
