import { mainForm } from '../../../design/index.ts'
import { regionCodes, sectorCodes } from '../../../field/index.ts'
import {
  checked,
  defineForm,
  filled,
  manyOf,
  oneOf,
  optionalText,
  refused,
  text,
  type FormState,
} from '../../../kernel/form/index.ts'
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
import { nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { guestForm, guestPrefix, guestValues, guestWords, hasGuest, parseRow } from '../guest-form.ts'
import { textLimits } from '../text-limits.ts'
import { breadcrumbToOrganization } from '../organization-context.ts'
import { listNetworks } from '../queries.ts'
import { networkToChange } from '../rules.ts'
import { words as shared } from '../words.ts'
import { findRequest, type EntryRequest } from '../requests/queries.ts'
import { settleRequest } from '../requests/settle-request.ts'
import { addOrganization, listSameName, type SameName } from './add-organization.ts'
import { AddOrganizationPage } from './page.tsx'
import { words } from './words.ts'

const addForm = defineForm({
  name: text({ max: textLimits.name }),
  otherName: optionalText({ max: textLimits.name }),
  sector: oneOf(sectorCodes),
  regions: manyOf(regionCodes),
  municipality: optionalText({ max: textLimits.town }),
  network: optionalText({ max: 60 }),
  another: checked(),
  request: optionalText({ max: 40 }),
})

async function addPage(
  request: MemberRequest,
  state: FormState,
  status: 200 | 422 = 200,
  alike: readonly SameName[] = [],
): Promise<Answer> {
  const { lang, who } = request
  return page(
    words[lang].title,
    <AddOrganizationPage
      lang={lang}
      action={href(lang, addresses.addOrganization)}
      backHref={href(lang, addresses.organizations)}
      keys={request.formKeys}
      state={state}
      networks={await listNetworks(request.tx, who.coordinated)}
      alike={alike.map((one) => ({
        name: words[lang].sameName(nameIn(one, lang), one.municipality),
        href: href(lang, addresses.organization, { id: one.id }),
      }))}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToOrganization(request) },
  )
}

function formWordsOf({ lang }: MemberRequest) {
  const t = words[lang]
  const { fields, organizationName, alreadyThere, guest: guestSentences } = shared[lang]
  const guest = guestWords(lang)
  return {
    labels: { ...fields, name: organizationName, otherName: t.otherName, ...guest.labels },
    limits: {
      name: { label: organizationName, max: textLimits.name },
      otherName: { label: t.otherName, max: textLimits.name },
      municipality: { label: fields.municipality, max: textLimits.town },
      ...guest.limits,
    },
    problems: {
      name: { 'already-there': alreadyThere, 'looks-like': t.looksLike },
      [`${guestPrefix}email`]: guestSentences.refusals,
      [`${guestPrefix}name`]: { missing: t.guestIncomplete },
    },
  }
}

/** The form as a request fills it: what was typed there is confirmed, corrected or completed. */
const stateOf = ({ name, sector, personName, email, language, networkId, id }: EntryRequest): FormState =>
  filled({
    name,
    sector,
    network: networkId,
    request: id,
    [`${guestPrefix}name`]: personName,
    [`${guestPrefix}email`]: email,
    [`${guestPrefix}language`]: language,
  })

async function adding(request: MemberRequest): Promise<Answer> {
  const asked = await findRequest(request.tx, request.query.get('demande') ?? '')
  return addPage(request, asked === null ? filled({}) : stateOf(asked))
}

/** Lists an organization, and invites its lead when someone is named. */
async function add(request: MemberRequest): Promise<Answer> {
  const { lang, form, who } = request
  const parsed = addForm.parse(form)
  const guest = hasGuest(form) ? parseRow(guestForm, form, guestPrefix) : null
  const values = { ...addForm.rawOf(form), ...(guest && !guest.ok ? guest.values : guestValues(form)) }
  const formWords = formWordsOf(request)
  const again = (problems: Record<string, string>, alike: readonly SameName[] = []) =>
    addPage(request, refused({ values, problems }, formWords, lang, formWords.limits), 422, alike)
  if (!parsed.ok || (guest && !guest.ok))
    return again({ ...(parsed.ok ? {} : parsed.problems), ...(guest && !guest.ok ? guest.problems : {}) })
  const { name, otherName, sector, regions, municipality, network, another, request: requestId } = parsed.value
  const other = otherName ?? name
  const networkId = networkToChange(who, network)
  if (networkId === null) return again({ network: 'not-in-list' })
  const names = { nameFr: lang === 'fr' ? name : other, nameEn: lang === 'fr' ? other : name }
  const added = await addOrganization(
    request,
    { networkId, ...names, sector, regionCodes: regions, municipality, isAnother: another },
    guest?.value ?? null,
  )
  if (added.ok) {
    const asked = requestId === null ? null : await findRequest(request.tx, requestId)
    if (asked !== null && asked.networkId === networkId) await settleRequest(request, asked, 'added', added.value)
    return redirect(
      href(lang, addresses.organization, { id: added.value }),
      guest ? 'invitation-sent' : 'organization-added',
    )
  }
  if (added.refusal === 'already-there' || added.refusal === 'looks-like')
    return again({ name: added.refusal }, await listSameName(request.tx, { networkId, ...names }))
  return again({ [`${guestPrefix}email`]: added.refusal })
}

export const addOrganizationRoutes: Route[] = [
  memberGet('network.adding', addresses.addOrganization, adding, 'coordinator'),
  memberPost('network.add-organization', addresses.addOrganization, add, { access: 'coordinator' }),
]
