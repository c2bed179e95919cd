import { isId } from '../../../kernel/ids.ts'
import { defineForm, filled, optionalOneOf, type FormState } from '../../../kernel/form/index.ts'
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
import { addresses } from '../addresses.ts'
import {
  crossProblems,
  formWords,
  limits,
  phoneSlots,
  refusedSheet,
  sheetForm,
  textOf,
  plainWords,
  type SheetValues,
} from '../sheet-form/index.ts'
import { addSheet, ownerOf, type Owner } from './add-sheet.ts'
import { reviewSuggestion } from '../suggestions/review-suggestion.ts'
import { findNear, type Near } from '../merge/queries.ts'
import { findNetwork } from '../steward/coordinated-network.ts'
import { findSuggestion } from '../suggestions/queries.ts'
import { AddPage } from './page.tsx'
import { NearSheets, OrganizationFields } from './near-sheets.tsx'
import { mainForm } from '../../../design/index.ts'
import { sectors } from '../../../field/index.ts'
import { mayCurate, mayReadProposals, mayTendOwnSheets } from '../rules.ts'

/** For whom a curator writes: an organization without account. */
const organizationForm = defineForm({
  organizationFr: plainWords(limits.name),
  organizationEn: plainWords(limits.name),
  sector: optionalOneOf(sectors.map(({ code }) => code)),
})

/** Where a sheet is added, and for whom. */
interface Place {
  action: string
  backHref: string
  /** Null: the curator names it in the form. */
  owner: Owner | null
  networkId: string
}

async function byLead({ tx, who, params, lang }: MemberRequest): Promise<Place | null> {
  const organizationId = params['organizationId'] ?? ''
  if (!mayTendOwnSheets(who, organizationId)) return null
  const owner = await ownerOf(tx, organizationId)
  if (owner === null || owner.networkId === null) return null
  return {
    action: href(lang, addresses.addService, { organizationId }),
    backHref: href(lang, addresses.ownServices, { organizationId }),
    owner,
    networkId: owner.networkId,
  }
}

async function byCurator({ tx, who, params, lang }: MemberRequest): Promise<Place | null> {
  const networkId = params['networkId'] ?? ''
  if (!mayCurate(who, networkId) || (await findNetwork(tx, networkId)) === null) return null
  return {
    action: href(lang, addresses.addSheet, { networkId }),
    backHref: href(lang, addresses.desk, { networkId }),
    owner: null,
    networkId,
  }
}

/** A suggestion of a service that is not listed, not yet decided. */
async function suggestionFor({ tx, who }: MemberRequest, id: string | null) {
  if (!isId(id) || !mayReadProposals(who)) return null
  const found = await findSuggestion(tx, id)
  return found !== null && found.recordId === null && found.status === 'new'
    ? { id, body: found.body, kind: found.kind, lang: found.language }
    : null
}

const usual = { status: 'active', hoursKind: 'unknown', placeAudience: 'public' }

async function addPage(
  request: MemberRequest,
  place: Place,
  state: FormState,
  { status = 200, near = [] }: { status?: 200 | 422; near?: readonly Near[] } = {},
): Promise<Answer> {
  const { lang, formKeys, who, form, query } = request
  const title = formWords[lang].addTitle
  return page(
    title,
    <AddPage
      lang={lang}
      title={title}
      action={place.action}
      backHref={place.backHref}
      keys={formKeys}
      state={state}
      otherPhones={0}
      canKeepHours={false}
      keepsPlace
      otherPlaces={0}
      suggestion={await suggestionFor(request, form.first('suggestion') || query.get('suggestion'))}
      first={place.owner === null ? <OrganizationFields lang={lang} state={state} /> : undefined}
      near={near.length > 0 ? <NearSheets lang={lang} near={near} who={who} /> : undefined}
    />,
    { status, formId: mainForm },
  )
}

const problemsOf = (request: MemberRequest, place: Place) => {
  const sheet = sheetForm.parse(request.form)
  const organization = organizationForm.parse(request.form)
  const problems = {
    ...(sheet.ok ? crossProblems(sheet.value) : sheet.problems),
    ...(place.owner !== null
      ? {}
      : organization.ok
        ? organization.value.organizationFr === null && organization.value.organizationEn === null
          ? { organizationFr: 'missing' }
          : {}
        : organization.problems),
  }
  return { sheet, organization, problems }
}

const nearOf = (request: MemberRequest, values: SheetValues): Promise<Near[]> =>
  findNear(request.tx, {
    names: [values.nameFr ?? '', values.nameEn ?? ''],
    phones: phoneSlots.flatMap((n) =>
      values[`phone${n}Audience`] === 'public' ? (values[`phone${n}Number`] ?? []) : [],
    ),
  })

const add =
  (placeFor: (request: MemberRequest) => Promise<Place | null>) =>
  async (request: MemberRequest): Promise<Answer> => {
    const place = await placeFor(request)
    if (place === null) return notFound()
    const { form, lang } = request
    const { sheet, organization, problems } = problemsOf(request, place)
    const values = { ...sheetForm.rawOf(form), ...organizationForm.rawOf(form) }
    const isSwitching = !sheet.ok && sheet.switching
    if (!sheet.ok || !organization.ok || Object.keys(problems).length > 0)
      return addPage(request, place, refusedSheet({ values, problems: isSwitching ? {} : problems }, lang), {
        status: 422,
      })
    const near = form.first('different') === 'yes' ? [] : await nearOf(request, sheet.value)
    if (near.length > 0) return addPage(request, place, { values, errors: {}, theirs: null }, { status: 422, near })
    const { organizationFr, organizationEn, sector } = organization.value
    const name = textOf(organizationFr, organizationEn) ?? {}
    const owner: Owner = place.owner ?? {
      stewardId: null,
      networkId: place.networkId,
      sector,
      organization: { name, description: name, website: sheet.value.url },
    }
    await addSheet(request, owner, sheet.value)
    const suggestion = await suggestionFor(request, form.first('suggestion') || null)
    if (suggestion !== null)
      await reviewSuggestion(request, { id: suggestion.id, to: 'applied', chain: place.networkId })
    return redirect(place.backHref, 'service-added')
  }

const show =
  (placeFor: (request: MemberRequest) => Promise<Place | null>) =>
  async (request: MemberRequest): Promise<Answer> => {
    const place = await placeFor(request)
    if (place === null) return notFound()
    // Who writes of their own service has just checked it; who writes of another’s says so themselves.
    return addPage(request, place, filled({ ...usual, assure: place.owner !== null }))
  }

export const addRoutes: Route[] = [
  memberGet('directory.adding-service', addresses.addService, show(byLead)),
  memberPost('directory.add-service', addresses.addService, add(byLead)),
  memberGet('directory.adding-sheet', addresses.addSheet, show(byCurator), 'coordinator'),
  memberPost('directory.add-sheet', addresses.addSheet, add(byCurator), { access: 'coordinator' }),
]
