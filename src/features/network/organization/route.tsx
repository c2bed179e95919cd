import { mainForm } from '../../../design/index.ts'
import type { ShowPanels } from '../../../kernel/feature/index.ts'
import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
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
import { leads as leadsOrganization, worksAt } from '../../../kernel/rights.ts'
import { addresses as identity, maySetProvider } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import type { Organization } from '../model.ts'
import { breadcrumbToOrganization, networkNotice, organizationFor } from '../organization-context.ts'
import { listDesignations } from '../queries.ts'
import { may, mayLeaveNetwork, type OrganizationDeed } from '../rules.ts'
import { cardValues, cardWords, editForm, overtakenCard, staffProblems } from './card-form.ts'
import { EditOrganizationPage } from './edit-page.tsx'
import { editOrganization } from './edit-organization.ts'
import { leaveNetwork } from './leave-network.ts'
import { LeavePage } from './leave-page.tsx'
import { OrganizationCardPage } from './page.tsx'
import { listOrganizationLeads } from './queries.ts'
import { words } from './words.ts'

async function show(request: MemberRequest, showPanels: ShowPanels): Promise<Answer> {
  const { lang, tx, params, who } = request
  // Asked for together. The database shows of them what the person may see; nothing is shown before `found` allows it.
  const [found, leads, designations] = await Promise.all([
    organizationFor(request, 'see'),
    listOrganizationLeads(tx, params['id'] ?? ''),
    listDesignations(tx, params['id'] ?? ''),
  ])
  if (found === null) return notFound()
  const { organization, networks, relations, leftOn } = found
  const id = organization.id
  const act = (deed: OrganizationDeed, address: string) => (may(deed, relations) ? address : null)
  return page(
    nameIn(organization, lang),
    <OrganizationCardPage
      lang={lang}
      organization={organization}
      networks={networks}
      leftOn={leftOn}
      networkHref={(networkId) => href(lang, addresses.network, { id: networkId })}
      leads={may('know-leads', relations) ? leads : null}
      designations={designations}
      panels={await showPanels('network.organization', request, { organizationId: id })}
      acts={{
        edit: act('edit', href(lang, addresses.editOrganization, { id })),
        people: act('see-people', href(lang, addresses.people, { id })),
        designate: act('designate', href(lang, addresses.designations, { id })),
        inviteLead: act('invite-lead', href(lang, addresses.invite, { id })),
        provider: maySetProvider(who, id) ? href(lang, identity.organizationProvider, { organizationId: id }) : null,
        part: act('leave', href(lang, addresses.departure, { id, personId: who.personId })),
        leave: networks.length > 0 ? act('leave-network', href(lang, addresses.leaveNetwork, { id })) : null,
      }}
    />,
    { breadcrumb: breadcrumbToOrganization(request), notice: networkNotice(request) },
  )
}

function editPage(
  request: MemberRequest,
  organization: Organization,
  state: FormState,
  status: 200 | 409 | 422 = 200,
): Answer {
  const { lang } = request
  const id = organization.id
  const title = words[lang].editTitle(nameIn(organization, lang))
  return page(
    title,
    <EditOrganizationPage
      lang={lang}
      title={title}
      action={href(lang, addresses.editOrganization, { id })}
      backHref={href(lang, addresses.organization, { id })}
      keys={request.formKeys}
      state={state}
      version={organization.version}
      asksName={mayBeNamed(request, organization)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToOrganization(request, organization) },
  )
}

/** Whether the person may agree that its name be shown to anyone: who leads it, never who keeps its card for it. */
const mayBeNamed = ({ who }: MemberRequest, { id, status }: Organization): boolean =>
  status === 'joined' && leadsOrganization(who, id)

async function save(request: MemberRequest): Promise<Answer> {
  const found = await organizationFor(request, 'edit')
  if (found === null) return notFound()
  const { lang, form, today } = request
  const { organization } = found
  const parsed = editForm.parse(form, cardValues(organization))
  const formWords = cardWords(lang)
  if (!parsed.ok) return editPage(request, organization, refused(parsed, formWords, lang, formWords.limits), 422)
  const { version, regions, nameFr, nameEn, ...rest } = parsed.value
  const problems = {
    ...staffProblems(rest, today),
    ...(nameFr === null && nameEn === null ? { nameFr: 'name-needed' } : {}),
  }
  if (Object.keys(problems).length > 0)
    return editPage(request, organization, refused({ values: editForm.rawOf(form), problems }, formWords, lang), 422)
  const name = { nameFr: nameFr ?? nameEn ?? '', nameEn: nameEn ?? nameFr ?? '' }
  const { isNamedPublicly, ...card } = rest
  const agreed = mayBeNamed(request, organization) ? { isNamedPublicly } : {}
  const change = { ...card, ...name, ...agreed, regionCodes: regions }
  const saved = await editOrganization(request, organization.id, change, version)
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
  const mine = networks.filter(({ id }) => mayLeaveNetwork(who, { organizationId: organization.id, networkId: id }))
  const t = words[lang]
  const title = t.leaveTitle(nameIn(organization, lang))
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
    { breadcrumb: breadcrumbToOrganization(request, organization) },
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
  return redirect(
    worksAt(who, organization.id)
      ? href(lang, addresses.organization, { id: organization.id })
      : href(lang, addresses.organizations),
    'network-left',
  )
}

export const organizationRoutes = (showPanels: ShowPanels): Route[] => [
  memberGet('network.organization', addresses.organization, (request) => show(request, showPanels)),
  memberGet('network.edit-organization', addresses.editOrganization, async (request) => {
    const found = await organizationFor(request, 'edit')
    return found === null ? notFound() : editPage(request, found.organization, filled(cardValues(found.organization)))
  }),
  memberPost('network.save-organization', addresses.editOrganization, save),
  memberGet('network.leaving', addresses.leaveNetwork, leaving),
  memberPost('network.leave', addresses.leaveNetwork, leave),
]
