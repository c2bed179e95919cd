import { mainForm } from '../../../design/index.ts'
import { refused, filled, type FormState } from '../../../kernel/form/index.ts'
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
import { addresses } from '../addresses.ts'
import { guestForm, guestWords, parseRow } from '../guest-form.ts'
import { inviteColleague } from '../invite/invite-colleague.ts'
import type { FieldLimits } from '../text-limits.ts'
import { designationKinds, type DesignationKind, type Member } from '../model.ts'
import {
  breadcrumbToOrganization,
  networkNotice,
  organizationFor,
  type OrganizationContext,
} from '../organization-context.ts'
import { listDesignations, listMembers } from '../queries.ts'
import { words as shared } from '../words.ts'
import { designate, type Holders } from './designate.ts'
import { beforeName, designationFieldNames, invitePrefix } from './designation-fields.tsx'
import { DesignatePage, type DesignatePageProps } from './page.tsx'
import { words } from './words.ts'

/** A page where roles are given: the one of every role, or a page of the arrival. */
export interface DesignationStep {
  kinds: readonly DesignationKind[]
  own: (request: MemberRequest, id: string) => string
  next: (request: MemberRequest, id: string) => string
  words: (request: MemberRequest, name: string) => Pick<DesignatePageProps, 'title' | 'lead' | 'step'>
  notice: string | null
}

const everyRole: DesignationStep = {
  kinds: designationKinds,
  own: ({ lang }, id) => href(lang, addresses.designations, { id }),
  next: ({ lang }, id) => href(lang, addresses.people, { id }),
  words: ({ lang }, name) => ({ title: words[lang].title(name), lead: words[lang].lead, step: null }),
  notice: 'designations-saved',
}

async function holdersOf(request: MemberRequest, organizationId: string) {
  const members = await listMembers(request.tx, organizationId)
  const current = (await listDesignations(request.tx, organizationId)).filter(({ untilDay }) => untilDay === null)
  return { members, holders: new Map(current.map(({ kind, personId }) => [kind, personId])) }
}

async function designatePage(
  request: MemberRequest,
  step: DesignationStep,
  { organization }: OrganizationContext,
  state: FormState | null,
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  const { lang, who } = request
  const { members, holders } = await holdersOf(request, organization.id)
  const pageWords = step.words(request, nameIn(organization, lang))
  return page(
    pageWords.title,
    <DesignatePage
      {...pageWords}
      lang={lang}
      action={step.own(request, organization.id)}
      backHref={step.next(request, organization.id)}
      keys={request.formKeys}
      state={state ?? filled(Object.fromEntries(holders))}
      kinds={step.kinds}
      members={members}
      holders={holders}
      me={who.personId}
    />,
    {
      status,
      formId: mainForm,
      notice: networkNotice(request),
      breadcrumb: pageWords.step === null ? breadcrumbToOrganization(request, organization) : [],
    },
  )
}

/** What was chosen for each role, who held it when the form was shown, and who is to be invited. */
function readRoles({ form }: MemberRequest, kinds: readonly DesignationKind[], members: readonly Member[]) {
  const problems: Record<string, string> = {}
  const read: Record<string, readonly string[]> = {}
  const chosen: Holders = {}
  const before: Holders = {}
  const guests: { kind: DesignationKind; name: string; email: string; language: 'fr' | 'en' }[] = []
  for (const kind of kinds) {
    const holder = form.first(kind)
    chosen[kind] = holder === '' ? null : holder
    before[kind] = form.first(beforeName(kind)) || null
    if (new Set(form.all(kind)).size > 1) problems[kind] = 'sent-twice'
    else if (holder !== '' && !members.some(({ personId }) => personId === holder)) problems[kind] = 'not-in-list'
    const prefix = invitePrefix(kind)
    if (['name', 'email'].every((name) => form.first(`${prefix}${name}`).trim() === '')) continue
    const guest = parseRow(guestForm, form, prefix)
    if (!guest.ok) {
      Object.assign(problems, guest.problems)
      Object.assign(read, guest.values)
    } else if (holder !== '') problems[kind] = 'choose-one'
    else guests.push({ kind, ...guest.value })
  }
  return { problems, read, chosen, before, guests }
}

/** Someone invited for a role works as a specialist when that is the role, as a practitioner otherwise. */
const roleFor = (kind: DesignationKind) => (kind.startsWith('specialist') ? 'specialist' : 'worker')

/** Saves who holds the roles of the page, and invites people for the vacant ones. */
export async function saveDesignations(request: MemberRequest, step: DesignationStep): Promise<Answer> {
  const found = await organizationFor(request, 'designate')
  if (found === null) return notFound()
  const { lang, form } = request
  const { organization } = found
  const { members, holders } = await holdersOf(request, organization.id)
  const values = Object.fromEntries(designationFieldNames(step.kinds).map((name) => [name, form.all(name)]))
  if (form.has('_language')) return designatePage(request, step, found, { values, errors: {}, theirs: null })
  const { problems, read, chosen, before, guests } = readRoles(request, step.kinds, members)
  const formWords = formWordsOf(request, step.kinds)
  const again = (wrong: Record<string, string>, status: 409 | 422 = 422) =>
    designatePage(
      request,
      step,
      found,
      refused({ values: { ...values, ...read }, problems: wrong }, formWords, lang, formWords.limits),
      status,
    )
  if (Object.keys(problems).length > 0) return again(problems)
  const saved = await designate(request, organization.id, chosen, before)
  if (!saved.ok) {
    if (saved.refusal === 'not-a-member') return again({ [step.kinds[0] as string]: 'not-in-list' })
    const changed = step.kinds.filter((kind) => (holders.get(kind) ?? null) !== (before[kind] ?? null))
    const nameNow = (kind: DesignationKind) =>
      members.find(({ personId }) => personId === holders.get(kind))?.name ?? shared[lang].nobody
    for (const kind of changed) formWords.problems[kind] = { overtaken: words[lang].changedMeanwhile(nameNow(kind)) }
    return again(Object.fromEntries(changed.map((kind) => [kind, 'overtaken'])), 409)
  }
  for (const { kind, ...guest } of guests) {
    const sent = await inviteColleague(request, organization, guest, { role: roleFor(kind), designation: kind })
    if (!sent.ok) return again({ [`${invitePrefix(kind)}email`]: sent.refusal })
  }
  return redirect(step.next(request, organization.id), step.notice)
}

function formWordsOf({ lang }: MemberRequest, kinds: readonly DesignationKind[]) {
  const labels: Record<string, string> = { ...shared[lang].kinds }
  const limits: FieldLimits = {}
  const problems: Record<string, Record<string, string>> = {}
  for (const kind of kinds) {
    const guest = guestWords(lang, invitePrefix(kind))
    Object.assign(labels, guest.labels)
    Object.assign(limits, guest.limits)
    problems[kind] = { 'choose-one': words[lang].chooseOne }
    problems[`${invitePrefix(kind)}email`] = shared[lang].guest.refusals
  }
  return { labels, limits, problems }
}

/** Shows a page where roles are given, to a person who may give them. */
export const showDesignations =
  (step: DesignationStep) =>
  async (request: MemberRequest): Promise<Answer> => {
    const found = await organizationFor(request, 'designate')
    return found === null ? notFound() : designatePage(request, step, found, null)
  }

export const designationRoutes: Route[] = [
  memberGet('network.designations', addresses.designations, showDesignations(everyRole)),
  memberPost('network.designate', addresses.designations, (request) => saveDesignations(request, everyRole)),
]
