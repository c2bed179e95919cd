import { isId } from '../../../kernel/ids.ts'
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
import { listMemberOrganizations } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'
import { giveSheet } from './give-sheet.ts'
import { moveSheet, type SheetMove } from './move-sheet.ts'
import { sheetFor } from '../editable-sheet.ts'
import type { Sheet } from '../editable-sheet.ts'
import { StatusPage, WithdrawPage } from './page.tsx'
import { homeOf, nameOf, noticeOf, trailOf } from '../steward/sheet-trail.ts'
import { entrustingNetwork } from '../rules.ts'

async function statusPage(request: MemberRequest, sheet: Sheet, problem: string | null): Promise<Answer> {
  const { lang, tx, formKeys } = request
  const t = words[lang]
  const network = entrustingNetwork(request.who, sheet.service)
  const organizations = network === null ? [] : await listMemberOrganizations(tx, network)
  const title = t.title(nameOf(sheet, lang))
  const own = href(lang, addresses.serviceStatus, { id: sheet.service.id })
  return page(
    title,
    <StatusPage
      lang={lang}
      title={title}
      action={own}
      withdrawHref={withQuery(own, { to: 'deleted' })}
      backHref={homeOf(request, sheet.service)}
      editHref={href(lang, addresses.editService, { id: sheet.service.id })}
      keys={formKeys}
      status={sheet.service.status}
      give={network === null ? null : { organizations, stewardId: sheet.service.stewardId, problem }}
    />,
    { status: problem === null ? 200 : 422, breadcrumb: trailOf(request, sheet), notice: noticeOf(request) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await sheetFor(request, 'hide')
  if (found === null) return notFound()
  const { lang, query, formKeys } = request
  const { sheet } = found
  if (query.get('to') !== 'deleted') return statusPage(request, sheet, null)
  const title = words[lang].withdrawTitle(nameOf(sheet, lang))
  const own = href(lang, addresses.serviceStatus, { id: sheet.service.id })
  return page(title, <WithdrawPage lang={lang} title={title} action={own} backHref={own} keys={formKeys} />, {
    breadcrumb: trailOf(request, sheet),
  })
}

const moves: readonly SheetMove[] = ['published', 'hidden', 'deleted']

async function move(request: MemberRequest): Promise<Answer> {
  const found = await sheetFor(request, 'hide', { lock: true })
  if (found === null) return notFound()
  const { form } = request
  const { sheet } = found
  if (form.has('steward')) return give(request, sheet)
  const to = moves.find((one) => one === form.first('to'))
  if (to === undefined) return statusPage(request, sheet, null)
  // A second tap, or a colleague who did the same: it is as wanted.
  if (sheet.service.status !== to && !(await moveSheet(request, sheet, to)).ok) return statusPage(request, sheet, null)
  return redirect(homeOf(request, sheet.service), `service-${to}`)
}

async function give(request: MemberRequest, sheet: Sheet): Promise<Answer> {
  const { form, lang } = request
  const network = entrustingNetwork(request.who, sheet.service)
  if (network === null) return notFound()
  const steward = form.first('steward') ?? ''
  const { id } = sheet.service
  if (!isId(steward) || !(await giveSheet(request, { id, network, steward })))
    return statusPage(request, sheet, words[lang].giveMissing)
  return redirect(href(lang, addresses.desk, { networkId: network }), 'sheet-given')
}

export const statusRoutes: Route[] = [
  memberGet('directory.service-status', addresses.serviceStatus, show),
  memberPost('directory.move-service', addresses.serviceStatus, move),
]
