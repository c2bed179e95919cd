import { filled, overtaken, refused, type FormState } from '../../../kernel/form/index.ts'
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
import { addresses as identityAddresses } from '../../identity/index.ts'
import { editOrganization } from './edit-organization.ts'
import { leaveNetwork } from './leave-network.ts'
import { addresses } from '../addresses.ts'
import { editForm } from '../forms.ts'
import { organizationWords } from './words.ts'
import { nameOf, type Organization } from '../model.ts'
import { listDesignations, listLeads } from '../queries.ts'
import { may } from '../rules.ts'
import { EditPage } from './edit-page.tsx'
import { LeavePage } from './leave-page.tsx'
import { OrganizationPage } from './page.tsx'
import { cardWords } from '../form-words.ts'
import { mainForm } from '../../../design/index.ts'
import { regionNames, sectorName } from '../../../field/index.ts'
import { breadcrumbTo, noticeOf, organizationFor } from '../organization-context.ts'

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, params } = request
  // Asked for together. The database shows of them what the person may see; nothing is shown before `found` allows it.
  const [found, leads, designations] = await Promise.all([
    organizationFor(request, 'see'),
    listLeads(tx, params['id'] ?? ''),
    listDesignations(tx, params['id'] ?? ''),
  ])
  if (found === null) return notFound()
  const { organization, networks, held, leftOn } = found
  const id = organization.id
  const knowsLeads = held.some((relation) => relation !== 'partner')
  const act = (deed: Parameters<typeof may>[0], address: string) => (may(deed, held) ? address : null)
  return page(
    nameOf(organization, lang),
    <OrganizationPage
      lang={lang}
      organization={organization}
      networks={networks}
      leftOn={leftOn}
      networkHref={(networkId) => href(lang, addresses.network, { id: networkId })}
      leads={knowsLeads ? leads : null}
      designations={designations}
      acts={{
        edit: act('edit', href(lang, addresses.editOrganization, { id })),
        people: act('see-people', href(lang, addresses.people, { id })),
        designate: act('designate', href(lang, addresses.designations, { id })),
        inviteLead: act('invite-lead', href(lang, addresses.invite, { id })),
        provider: who.led.includes(id)
          ? href(lang, identityAddresses.organizationProvider, { organizationId: id })
          : null,
        leave: networks.length > 0 ? act('leave-network', href(lang, addresses.leaveNetwork, { id })) : null,
      }}
    />,
    { breadcrumb: breadcrumbTo(request), notice: noticeOf(request) },
  )
}

/** A card as its form holds it. */
export const cardValues = (organization: Organization) => ({
  nameFr: organization.nameFr,
  nameEn: organization.nameEn,
  sector: organization.sector,
  regions: organization.regionCodes,
  municipality: organization.municipality,
  website: organization.website,
  mandateFr: organization.mandateFr,
  mandateEn: organization.mandateEn,
  bringsFr: organization.bringsFr,
  bringsEn: organization.bringsEn,
  cannotFr: organization.cannotFr,
  cannotEn: organization.cannotEn,
  staffCount: organization.staffCount,
  staffCountOn: organization.staffCountOn,
})

/** The card as it is now, each field as it was typed would be: for showing both when someone saved meanwhile. */
export function overtakenCard(
  values: FormState['values'],
  organization: Organization,
  lang: MemberRequest['lang'],
): FormState {
  const now = Object.entries(filled(cardValues(organization)).values).flatMap(([name, value]): [string, string][] =>
    name in values ? [[name, value.join(', ')]] : [],
  )
  const typed = Object.entries(values).map(([name, sent]): [string, string[]] => [
    name,
    sent.map((one) => one.replace(/\r\n?/g, '\n').trim()),
  ])
  const state = { ...overtaken(Object.fromEntries(typed), Object.fromEntries(now)), values }
  const theirs = { ...state.theirs }
  if ('regions' in theirs) theirs['regions'] = regionNames(organization.regionCodes, lang).join(', ')
  if ('sector' in theirs) theirs['sector'] = sectorName(organization.sector, lang)
  return { ...state, theirs }
}

function editPage(
  request: MemberRequest,
  organization: Organization,
  state: FormState,
  status: 200 | 409 | 422 = 200,
): Answer {
  const { lang } = request
  const id = organization.id
  const title = organizationWords[lang].editTitle(nameOf(organization, lang))
  return page(
    title,
    <EditPage
      lang={lang}
      title={title}
      action={href(lang, addresses.editOrganization, { id })}
      backHref={href(lang, addresses.organization, { id })}
      keys={request.formKeys}
      state={state}
      version={organization.version}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbTo(request, organization) },
  )
}

/** What a count without day, a day without count or a day to come lacks; codes with words of their own. */
export function staffProblems(
  { staffCount, staffCountOn }: { staffCount: number | null; staffCountOn: string | null },
  today: string,
): Record<string, string> {
  if (staffCount !== null && staffCountOn === null) return { staffCountOn: 'count-needs-day' }
  if (staffCount === null && staffCountOn !== null) return { staffCount: 'day-needs-count' }
  return staffCountOn !== null && staffCountOn > today ? { staffCountOn: 'day-in-future' } : {}
}

export function staffWords(lang: MemberRequest['lang']) {
  const t = organizationWords[lang]
  return {
    staffCountOn: { 'count-needs-day': t.countNeedsDay, 'day-in-future': t.dayInFuture },
    staffCount: { 'day-needs-count': t.dayNeedsCount },
    nameFr: { 'name-needed': t.nameNeeded },
  }
}

async function save(request: MemberRequest): Promise<Answer> {
  const found = await organizationFor(request, 'edit')
  if (found === null) return notFound()
  const { lang, form, today } = request
  const { organization } = found
  const parsed = editForm.parse(form)
  const words = { ...cardWords(lang), problems: staffWords(lang) }
  if (!parsed.ok) return editPage(request, organization, refused(parsed, words, lang, words.limits), 422)
  const { version, regions, nameFr, nameEn, ...rest } = parsed.value
  const problems = {
    ...staffProblems(rest, today),
    ...(nameFr === null && nameEn === null ? { nameFr: 'name-needed' } : {}),
  }
  if (Object.keys(problems).length > 0)
    return editPage(request, organization, refused({ values: editForm.rawOf(form), problems }, words, lang), 422)
  const name = { nameFr: nameFr ?? nameEn ?? '', nameEn: nameEn ?? nameFr ?? '' }
  const saved = await editOrganization(request, organization.id, { ...rest, ...name, regionCodes: regions }, version)
  if (!saved.ok) {
    const now = await organizationFor(request, 'edit')
    if (now === null) return notFound()
    const { version: _sent, ...typed } = editForm.rawOf(form)
    return editPage(request, now.organization, overtakenCard(typed, now.organization, lang), 409)
  }
  return redirect(href(lang, addresses.organization, { id: organization.id }), 'organization-saved')
}

async function leaving(request: MemberRequest): Promise<Answer> {
  const found = await organizationFor(request, 'leave-network')
  if (found === null || found.networks.length === 0) return notFound()
  const { lang, who } = request
  const { organization, networks } = found
  const mine = networks.filter(({ id }) => who.led.includes(organization.id) || who.coordinated.includes(id))
  const t = organizationWords[lang]
  const title = t.leaveTitle(nameOf(organization, lang))
  return page(
    title,
    <LeavePage
      lang={lang}
      title={title}
      action={href(lang, addresses.leaveNetwork, { id: organization.id })}
      backHref={href(lang, addresses.organization, { id: organization.id })}
      keys={request.formKeys}
      networks={mine}
    />,
    { breadcrumb: breadcrumbTo(request, organization) },
  )
}

async function leave(request: MemberRequest): Promise<Answer> {
  const found = await organizationFor(request, 'leave-network')
  if (found === null) return notFound()
  const { lang, form, who } = request
  const { organization, networks } = found
  const network = networks.find(({ id }) => id === form.first('network'))
  if (network === undefined) return notFound()
  const left = await leaveNetwork(request, {
    organizationId: organization.id,
    networkId: network.id,
    isLast: networks.length === 1,
  })
  if (!left.ok) return notFound()
  const isTheirs = who.organizations.includes(organization.id)
  return redirect(
    isTheirs ? href(lang, addresses.organization, { id: organization.id }) : href(lang, addresses.organizations),
    'network-left',
  )
}

export const organizationRoutes: Route[] = [
  memberGet('network.organization', addresses.organization, show),
  memberGet('network.edit-organization', addresses.editOrganization, async (request) => {
    const found = await organizationFor(request, 'edit')
    return found === null ? notFound() : editPage(request, found.organization, filled(cardValues(found.organization)))
  }),
  memberPost('network.save-organization', addresses.editOrganization, save),
  memberGet('network.leaving', addresses.leaveNetwork, leaving),
  memberPost('network.leave', addresses.leaveNetwork, leave),
]
