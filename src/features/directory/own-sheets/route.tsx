import { isId } from '../../../kernel/ids.ts'
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
import { ownerOf } from '../add/add-sheet.ts'
import { confirmSheets } from '../steward/confirm-sheets.ts'
import { listOwnSuggestions } from '../suggestions/queries.ts'
import { listOwnSheets } from './queries.ts'
import { sheetFor } from '../editable-sheet.ts'
import { OwnPage } from './page.tsx'
import { deskHref } from '../desk/route.tsx'
import { homeOf, noticeOf, readVersion } from '../steward/sheet-trail.ts'
import { words } from './words.ts'
import { mayCurate, mayTendOwnSheets } from '../rules.ts'

/** The organization of the address, when the person leads it. */
async function ledOrganization({ tx, who, params }: MemberRequest) {
  const id = params['organizationId'] ?? ''
  return mayTendOwnSheets(who, id) ? ownerOf(tx, id) : null
}

async function show(request: MemberRequest): Promise<Answer> {
  const organization = await ledOrganization(request)
  if (organization === null || organization.stewardId === null) return notFound()
  const { lang, tx, today, formKeys } = request
  const id = organization.stewardId
  const title = words[lang].title(nameIn(organization, lang))
  const suggestions = await listOwnSuggestions(tx, id)
  return page(
    title,
    <OwnPage
      lang={lang}
      title={title}
      today={today}
      keys={formKeys}
      action={href(lang, addresses.ownServices, { organizationId: id })}
      addHref={organization.networkId === null ? null : href(lang, addresses.addService, { organizationId: id })}
      sheets={await listOwnSheets(tx, id)}
      suggestions={suggestions.flatMap((one) =>
        one.networkId === null
          ? []
          : [{ ...one, href: href(lang, addresses.suggestion, { networkId: one.networkId, suggestionId: one.id }) }],
      )}
    />,
    { notice: noticeOf(request) },
  )
}

/** `seen` is « id.version » of each line of the list: what was read is what is confirmed. */
async function confirmAll(request: MemberRequest): Promise<Answer> {
  const organization = await ledOrganization(request)
  if (organization === null || organization.stewardId === null) return notFound()
  const { lang, form, tx } = request
  const own = new Set((await listOwnSheets(tx, organization.stewardId)).map(({ id }) => id))
  const seen = form.all('seen').flatMap((text) => {
    const [id = '', version = ''] = text.split('.', 2)
    return own.has(id) ? [{ id, version: readVersion(version) }] : []
  })
  const confirmed = await confirmSheets(request, seen)
  const notice =
    confirmed === seen.length ? 'services-confirmed' : confirmed === 0 ? 'confirmed-none' : 'confirmed-some'
  return redirect(href(lang, addresses.ownServices, { organizationId: organization.stewardId }), notice)
}

async function confirmOne(request: MemberRequest): Promise<Answer> {
  const found = await sheetFor(request, 'confirm', { lock: true })
  if (found === null) return notFound()
  const { service } = found.sheet
  const version = readVersion(request.form.first('version') ?? '')
  const confirmed = await confirmSheets(request, [{ id: service.id, version }])
  const [network = '', queue = '', at = ''] = ['table', 'queue', 'page'].map((name) => request.form.first(name) ?? '')
  const back =
    isId(network) && mayCurate(request.who, network)
      ? deskHref(request.lang, network, { queue, page: at })
      : homeOf(request, service)
  return redirect(back, confirmed === 1 ? 'service-confirmed' : 'confirmed-none')
}

export const ownSheetsRoutes: Route[] = [
  memberGet('directory.own-services', addresses.ownServices, show),
  memberPost('directory.confirm-own-services', addresses.ownServices, confirmAll),
  memberPost('directory.confirm-service', addresses.confirmService, confirmOne),
]
