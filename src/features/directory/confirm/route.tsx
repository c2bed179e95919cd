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
import { isId } from '../../../kernel/ids.ts'
import { nameIn } from '../../../kernel/language.ts'
import { ownerOf } from '../add/add-sheet.ts'
import { addresses } from '../addresses.ts'
import { deskHref } from '../desk/desk-place.ts'
import { sheetFor } from '../editable-sheet.ts'
import { listOwnSheets } from '../own-sheets/queries.ts'
import { mayCurate, mayTendOwnSheets } from '../rules.ts'
import { confirmSheets } from '../steward/confirm-sheets.ts'
import { homeOf, nameOf, noticeOf, readVersion, trailOf } from '../steward/sheet-trail.ts'
import { findSummary } from '../steward/find-summary.ts'
import type { SheetOwners } from '../rules.ts'
import { ConfirmManyPage, ConfirmPage } from './page.tsx'
import { factsInWords } from './presenter.ts'
import { listFacts } from './queries.ts'
import { undoCheck } from './undo-check.ts'
import { words } from './words.ts'

/** Where one was, as links and forms carry it: the desk with its filters, and the line after this one. */
const placeNames = ['table', 'place', 'next'] as const

function placeOf({ query, form }: MemberRequest): Record<(typeof placeNames)[number], string> {
  const read = (name: string): string => (query.get(name) ?? form.first(name)).slice(0, 600)
  return { table: read('table'), place: read('place'), next: read('next') }
}

/** Back to the list one came from, at the line after; `done` is the sheet that was certified. */
function backTo(request: MemberRequest, service: SheetOwners, done: string | null): string {
  const { lang, who } = request
  const { table, place, next } = placeOf(request)
  const list =
    isId(table) && mayCurate(who, table) ? deskHref(lang, table, new URLSearchParams(place)) : homeOf(request, service)
  const at = done === null ? list : `${list}${list.includes('?') ? '&' : '?'}done=${done}`
  return `${at}${isId(next) ? `#f-${next}` : ''}`
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await sheetFor(request, 'confirm')
  if (found === null) return notFound()
  const { lang, tx, today, formKeys } = request
  const { sheet } = found
  const { id } = sheet.service
  const summary = await findSummary(tx, id)
  const facts = (await listFacts(tx, [id])).get(id)
  if (summary === null || facts === undefined) return notFound()
  const name = nameOf(sheet, lang)
  const title = words[lang].title(name)
  return page(
    title,
    <ConfirmPage
      lang={lang}
      name={name}
      title={title}
      today={today}
      sheet={summary}
      facts={factsInWords(facts, lang)}
      action={href(lang, addresses.confirmService, { id })}
      sent={placeOf(request)}
      cancelHref={backTo(request, sheet.service, null)}
      keys={formKeys}
    />,
    { breadcrumb: trailOf(request, sheet) },
  )
}

async function confirmOne(request: MemberRequest): Promise<Answer> {
  const found = await sheetFor(request, 'confirm', { lock: true })
  if (found === null) return notFound()
  const { service } = found.sheet
  const version = readVersion(request.form.first('version'))
  const confirmed = await confirmSheets(request, [{ id: service.id, version }])
  return confirmed === 1
    ? redirect(backTo(request, service, service.id), 'service-confirmed')
    : redirect(backTo(request, service, null), 'confirmed-none')
}

async function undoOne(request: MemberRequest): Promise<Answer> {
  const found = await sheetFor(request, 'confirm', { lock: true })
  if (found === null) return notFound()
  const undone = await undoCheck(request, found.sheet)
  return redirect(backTo(request, found.sheet.service, null), undone.ok ? 'check-undone' : 'check-not-undone')
}

/** The organization of the address, when the person leads it. */
async function ledOrganization({ tx, who, params }: MemberRequest) {
  const id = params['organizationId'] ?? ''
  const owner = mayTendOwnSheets(who, id) ? await ownerOf(tx, id) : null
  return owner === null || owner.stewardId === null ? null : { ...owner, stewardId: owner.stewardId }
}

async function showMany(request: MemberRequest, isEmpty = false): Promise<Answer> {
  const organization = await ledOrganization(request)
  if (organization === null) return notFound()
  const { lang, tx, today, formKeys } = request
  const own = { organizationId: organization.stewardId }
  const sheets = (await listOwnSheets(tx, organization.stewardId)).filter(({ status }) => status === 'published')
  const facts = await listFacts(
    tx,
    sheets.map(({ id }) => id),
  )
  const title = words[lang].ownTitle(nameIn(organization, lang))
  return page(
    title,
    <ConfirmManyPage
      lang={lang}
      title={title}
      today={today}
      sheets={sheets.flatMap((sheet) => {
        const said = facts.get(sheet.id)
        return said === undefined ? [] : [{ sheet, facts: factsInWords(said, lang) }]
      })}
      action={href(lang, addresses.confirmOwnServices, own)}
      cancelHref={href(lang, addresses.ownServices, own)}
      keys={formKeys}
      isEmpty={isEmpty}
    />,
    { status: isEmpty ? 422 : 200, notice: noticeOf(request) },
  )
}

/** `seen` is « id.version » of each ticked sheet: what was read is what is confirmed. */
async function confirmMany(request: MemberRequest): Promise<Answer> {
  const organization = await ledOrganization(request)
  if (organization === null) return notFound()
  const { lang, form, tx } = request
  const own = new Set((await listOwnSheets(tx, organization.stewardId)).map(({ id }) => id))
  const seen = form.all('seen').flatMap((text) => {
    const [id = '', version = ''] = text.split('.', 2)
    return own.has(id) ? [{ id, version: readVersion(version) }] : []
  })
  if (seen.length === 0) return showMany(request, true)
  const confirmed = await confirmSheets(request, seen)
  const notice =
    confirmed === seen.length ? 'services-confirmed' : confirmed === 0 ? 'confirmed-none' : 'confirmed-some'
  return redirect(href(lang, addresses.ownServices, { organizationId: organization.stewardId }), notice)
}

export const confirmRoutes: Route[] = [
  memberGet('directory.confirming-service', addresses.confirmService, show),
  memberPost('directory.confirm-service', addresses.confirmService, confirmOne),
  memberPost('directory.undo-check', addresses.undoCheck, undoOne),
  memberGet('directory.confirming-own-services', addresses.confirmOwnServices, (request) => showMany(request)),
  memberPost('directory.confirm-own-services', addresses.confirmOwnServices, confirmMany),
]
