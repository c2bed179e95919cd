import {
  href,
  notFound,
  openGet,
  page,
  redirect,
  withQuery,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { whoToCall } from '../../network/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { queryNames } from '../search/filters.ts'
import { words } from './words.ts'
import type { RecordStatus } from '../model.ts'
import { breadcrumbOf, readerOf } from '../reader.ts'
import { findWholeService } from '../records.ts'
import { mayOnSheet, sheetRelationsOf } from '../rules.ts'
import { presentService } from './presenter.ts'
import { listQuery, listedIds } from '../list/listed-ids.ts'
import { ServicePage } from './page.tsx'
import { reportedNotice } from '../report/reported-notice.ts'

/** The sheet of a service; what was merged leads to what it is now part of. */
async function showService(request: AnyRequest): Promise<Answer> {
  const { lang, tx, params, who, deps, today, query } = request
  const id = params['id'] ?? ''
  const whole = await findWholeService(tx, id)
  if (whole === null) return notFound()
  const { service } = whole
  if (service.mergedInto !== null) return redirect(href(lang, addresses.service, { id: service.mergedInto }))
  if (service.status !== 'published' && sheetRelationsOf(who, service).length === 0) return notFound()
  const view = presentService(whole, readerOf(request))
  const at = (address: typeof addresses.editService) => href(lang, address, { id })
  const listed = [...new Set([...listedIds(query), id])]
  const content = (
    <ServicePage
      lang={lang}
      view={view}
      links={{
        organization: whole.organization && href(lang, addresses.organization, { id: whole.organization.id }),
        report: at(addresses.report),
        add: withQuery(href(lang, addresses.list), listQuery(listed)),
        need: (code) => withQuery(href(lang, addresses.directory), { [queryNames[lang].need]: code }),
        edit: mayOnSheet(who, 'edit', service) ? at(addresses.editService) : null,
        confirm: mayOnSheet(who, 'confirm', service) ? at(addresses.confirmService) : null,
        history: mayOnSheet(who, 'edit', service) ? at(addresses.serviceHistory) : null,
      }}
      colleagues={await whoToCall(request)}
      unseen={unseenWords(service.status, lang)}
      paper={{ day: formatDay(today, lang), address: `${deps.baseUrl}${at(addresses.service)}` }}
    />
  )
  return page(view.title.text, content, { breadcrumb: breadcrumbOf(request), notice: reportedNotice(request) })
}

const unseenWords = (status: RecordStatus, lang: Language): string | null =>
  status === 'published' || status === 'merged' ? null : words[lang].unseen[status]

export const sheetRoutes: Route[] = [openGet('directory.service', addresses.service, showService)]
