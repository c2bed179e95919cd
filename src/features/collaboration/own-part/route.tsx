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
import { addresses } from '../addresses.ts'
import { flowOf } from '../flow.ts'
import { breadcrumbToHome, collaborationFor, homeHref, nameOfMember, type Context } from '../own-context.ts'
import { overtakenPart, partState, readPart } from './own-part-form.ts'
import { otherOwnMembers, ownMember, type OwnMember } from './own-member.ts'
import { OwnPartPage } from './page.tsx'
import { suggestedPart } from './queries.ts'
import { savePart } from './save-part.ts'
import { words } from './words.ts'

interface Own extends OwnMember {
  context: Context
}

async function ownPart(request: MemberRequest): Promise<Own | null> {
  const context = await collaborationFor(request, 'edit')
  const own = context === null ? null : await ownMember(request, context)
  return context === null || own === null ? null : { context, ...own }
}

function partPage(
  request: MemberRequest,
  { context, member, people }: Own,
  state: FormState,
  status: 200 | 409 | 422,
): Answer {
  const { lang, formKeys } = request
  const { collaboration } = context
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
      others={otherOwnMembers(request, context, { but: member, here, title: words[lang].title })}
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
