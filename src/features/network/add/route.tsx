import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addOrganization } from './add-organization.ts'
import { addresses } from '../addresses.ts'
import { addForm, guestForm, guestPrefix, hasGuest, limits, parseRow } from '../forms.ts'
import { invitationWords } from '../invitations/words.ts'
import { organizationWords } from '../organization/words.ts'
import { listNetworks } from '../list/queries.ts'
import { AddPage } from './page.tsx'
import { guestNames } from '../guest-fields.tsx'
import { guestWords } from '../form-words.ts'
import { mainForm } from '../../../design/index.ts'
import { breadcrumbTo } from '../organization-context.ts'

async function addPage(request: MemberRequest, state: FormState, status: 200 | 422 = 200): Promise<Answer> {
  const { lang, who } = request
  return page(
    organizationWords[lang].addTitle,
    <AddPage
      lang={lang}
      action={href(lang, addresses.addOrganization)}
      backHref={href(lang, addresses.organizations)}
      keys={request.formKeys}
      state={state}
      networks={await listNetworks(request.tx, who.coordinated)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbTo(request) },
  )
}

function wordsOf(request: MemberRequest) {
  const { lang } = request
  const t = organizationWords[lang]
  const guest = guestWords(lang)
  return {
    labels: { ...t.labels, name: t.addName, otherName: t.addOtherName, ...guest.labels },
    limits: {
      name: { label: t.addName, max: limits.name },
      otherName: { label: t.addOtherName, max: limits.name },
      municipality: { label: t.labels.municipality, max: limits.town },
      ...guest.limits,
    },
    problems: {
      name: { 'already-there': t.alreadyThere },
      [`${guestPrefix}email`]: invitationWords[lang].refusals,
      [`${guestPrefix}name`]: { missing: t.guestIncomplete },
    },
  }
}

/** Lists an organization, and invites its lead when someone is named. */
async function add(request: MemberRequest): Promise<Answer> {
  const { lang, form, who } = request
  const parsed = addForm.parse(form)
  const guest = hasGuest(form) ? parseRow(guestForm, form, guestPrefix) : null
  const values = { ...addForm.rawOf(form), ...Object.fromEntries(guestNames.map((name) => [name, form.all(name)])) }
  const words = wordsOf(request)
  const again = (problems: Record<string, string>) =>
    addPage(request, refused({ values, problems }, words, lang, words.limits), 422)
  if (!parsed.ok || (guest && !guest.ok))
    return again({ ...(parsed.ok ? {} : parsed.problems), ...(guest && !guest.ok ? guest.problems : {}) })
  const { name, otherName, sector, regions, municipality, network } = parsed.value
  const other = otherName ?? name
  const networkId = network === null ? who.coordinated[0] : who.coordinated.find((id) => id === network)
  if (networkId === undefined) return again({ network: 'not-in-list' })
  const added = await addOrganization(
    request,
    {
      networkId,
      nameFr: lang === 'fr' ? name : other,
      nameEn: lang === 'fr' ? other : name,
      sector,
      regionCodes: regions,
      municipality,
    },
    guest?.value ?? null,
  )
  if (added.ok)
    return redirect(
      href(lang, addresses.organization, { id: added.value }),
      guest ? 'invitation-sent' : 'organization-added',
    )
  return again(added.refusal === 'already-there' ? { name: added.refusal } : { [`${guestPrefix}email`]: added.refusal })
}

export const addRoutes: Route[] = [
  memberGet('network.adding', addresses.addOrganization, (request) => addPage(request, filled({})), 'coordinator'),
  memberPost('network.add-organization', addresses.addOrganization, add, { access: 'coordinator' }),
]
