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
import { designate, type Holders } from './designate.ts'
import { inviteColleague } from '../invite/send-invitation.ts'
import { addresses } from '../addresses.ts'
import { guestForm, parseRow } from '../forms.ts'
import { invitationWords } from '../invitations/words.ts'
import { peopleWords } from '../people/words.ts'
import { sharedWords } from '../words.ts'
import { designationKinds, nameOf, type DesignationKind, type Member } from '../model.ts'
import { listDesignations, listMembers } from '../queries.ts'
import { beforeName, designationNames, invitePrefix } from './designation-fields.tsx'
import { DesignatePage } from '../onboarding/page.tsx'
import { guestWords } from '../form-words.ts'
import { mainForm } from '../../../design/index.ts'
import { breadcrumbTo, noticeOf, organizationFor, type OrganizationContext } from '../organization-context.ts'

/** Where roles are given: on the organization's page of roles, or on two pages of the arrival. */
interface Place {
  kinds: readonly DesignationKind[]
  step: number | null
  own: (request: MemberRequest, id: string) => string
  next: (request: MemberRequest, id: string) => string
  words: (request: MemberRequest, name: string) => { title: string; lead: string }
  notice: string | null
}

const contactKinds = designationKinds.filter((kind) => kind.startsWith('contact'))
const designatedKinds = designationKinds.filter((kind) => !kind.startsWith('contact'))

const everyRole: Place = {
  kinds: designationKinds,
  step: null,
  own: ({ lang }, id) => href(lang, addresses.designations, { id }),
  next: ({ lang }, id) => href(lang, addresses.people, { id }),
  words: ({ lang }, name) => ({ title: peopleWords[lang].designateTitle(name), lead: peopleWords[lang].designateLead }),
  notice: 'designations-saved',
}

const contacts: Place = {
  kinds: contactKinds,
  step: 3,
  own: ({ lang }, id) => href(lang, addresses.onboardContacts, { id }),
  next: ({ lang }, id) => href(lang, addresses.onboardDesignated, { id }),
  words: ({ lang }) => ({ title: peopleWords[lang].contactsTitle, lead: peopleWords[lang].contactsLead }),
  notice: null,
}

const designated: Place = {
  kinds: designatedKinds,
  step: 4,
  own: ({ lang }, id) => href(lang, addresses.onboardDesignated, { id }),
  next: ({ lang }) => href(lang, addresses.welcomeAboard),
  words: ({ lang }) => ({ title: peopleWords[lang].designatedTitle, lead: peopleWords[lang].designatedLead }),
  notice: null,
}

async function facts(request: MemberRequest, organizationId: string) {
  const members = await listMembers(request.tx, organizationId)
  const current = (await listDesignations(request.tx, organizationId)).filter(({ untilDay }) => untilDay === null)
  return { members, holders: new Map(current.map(({ kind, personId }) => [kind, personId])) }
}

async function designatePage(
  request: MemberRequest,
  place: Place,
  { organization }: OrganizationContext,
  state: FormState | null,
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  const { lang, who } = request
  const { members, holders } = await facts(request, organization.id)
  const words = place.words(request, nameOf(organization, lang))
  return page(
    words.title,
    <DesignatePage
      {...words}
      lang={lang}
      step={place.step}
      action={place.own(request, organization.id)}
      backHref={place.next(request, organization.id)}
      keys={request.formKeys}
      state={state ?? filled(Object.fromEntries(holders))}
      kinds={place.kinds}
      members={members}
      holders={holders}
      me={who.personId}
    />,
    {
      status,
      formId: mainForm,
      notice: noticeOf(request),
      breadcrumb: place.step === null ? breadcrumbTo(request, organization) : [],
    },
  )
}

/** What was chosen for each role, who held it when the form was shown, and who is to be invited. */
function readRoles({ form }: MemberRequest, kinds: readonly DesignationKind[], members: readonly Member[]) {
  const problems: Record<string, string> = {}
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
    if (!guest.ok) Object.assign(problems, guest.problems)
    else if (holder !== '') problems[kind] = 'choose-one'
    else guests.push({ kind, ...guest.value })
  }
  return { problems, chosen, before, guests }
}

/** Someone invited for a role works as a specialist when that is the role, as a practitioner otherwise. */
const roleFor = (kind: DesignationKind) => (kind.startsWith('specialist') ? 'specialist' : 'worker')

async function save(request: MemberRequest, place: Place): Promise<Answer> {
  const found = await organizationFor(request, 'designate')
  if (found === null) return notFound()
  const { lang, form } = request
  const { organization } = found
  const { members, holders } = await facts(request, organization.id)
  const values = Object.fromEntries(designationNames(place.kinds).map((name) => [name, form.all(name)]))
  if (form.has('_language')) return designatePage(request, place, found, { values, errors: {}, theirs: null })
  const { problems, chosen, before, guests } = readRoles(request, place.kinds, members)
  const words = wordsOf(request, place.kinds)
  const again = (wrong: Record<string, string>, status: 409 | 422 = 422) =>
    designatePage(request, place, found, refused({ values, problems: wrong }, words, lang, words.limits), status)
  if (Object.keys(problems).length > 0) return again(problems)
  const saved = await designate(request, organization.id, chosen, before)
  if (!saved.ok) {
    if (saved.refusal === 'not-a-member') return again({ [place.kinds[0] as string]: 'not-in-list' })
    const changed = place.kinds.filter((kind) => (holders.get(kind) ?? null) !== (before[kind] ?? null))
    const nameNow = (kind: DesignationKind) =>
      members.find(({ personId }) => personId === holders.get(kind))?.name ?? sharedWords[lang].nobody
    for (const kind of changed)
      words.problems[kind] = { overtaken: peopleWords[lang].designationOvertaken(nameNow(kind)) }
    return again(Object.fromEntries(changed.map((kind) => [kind, 'overtaken'])), 409)
  }
  for (const { kind, ...guest } of guests) {
    const sent = await inviteColleague(request, organization, guest, { role: roleFor(kind), designation: kind })
    if (!sent.ok) return again({ [`${invitePrefix(kind)}email`]: sent.refusal })
  }
  return redirect(place.next(request, organization.id), place.notice)
}

function wordsOf({ lang }: MemberRequest, kinds: readonly DesignationKind[]) {
  const labels: Record<string, string> = { ...sharedWords[lang].kinds }
  const limits: Record<string, { label: string; max?: number }> = {}
  const problems: Record<string, Record<string, string>> = {}
  for (const kind of kinds) {
    const guest = guestWords(lang, invitePrefix(kind))
    Object.assign(labels, guest.labels)
    Object.assign(limits, guest.limits)
    problems[kind] = { 'choose-one': peopleWords[lang].chooseOne }
    problems[`${invitePrefix(kind)}email`] = invitationWords[lang].refusals
  }
  return { labels, limits, problems }
}

const show =
  (place: Place) =>
  async (request: MemberRequest): Promise<Answer> => {
    const found = await organizationFor(request, 'designate')
    return found === null ? notFound() : designatePage(request, place, found, null)
  }

export const designateRoutes: Route[] = [
  memberGet('network.designations', addresses.designations, show(everyRole)),
  memberPost('network.designate', addresses.designations, (request) => save(request, everyRole)),
  memberGet('network.onboard-contacts', addresses.onboardContacts, show(contacts)),
  memberPost('network.name-contacts', addresses.onboardContacts, (request) => save(request, contacts)),
  memberGet('network.onboard-designated', addresses.onboardDesignated, show(designated)),
  memberPost('network.name-designated', addresses.onboardDesignated, (request) => save(request, designated)),
]
