import {
  href,
  movedTo,
  notFound,
  openGet,
  page,
  redirect,
  withQuery,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { panelsOf, type Feature, type ShowPanels } from '../../../kernel/feature/index.ts'
import './panel-places.ts'
import { whoToCall } from '../../network/index.ts'
import { noteToolUse } from '../../tool-use/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { addresses, serviceCode, serviceHref } from '../addresses.ts'
import { queryNames } from '../search/filters.ts'
import { words } from './words.ts'
import type { RecordStatus } from '../model.ts'
import { breadcrumbOf, readerOf } from '../reader.ts'
import { findWholeService, followMerges } from '../records.ts'
import { mayOnSheet, sheetRelationsOf } from '../rules.ts'
import { presentService } from './presenter.ts'
import { listQuery, listedCodes } from '../list/listed-codes.ts'
import { ServicePage } from './page.tsx'
import { reportedNotice } from '../report/reported-notice.ts'

/** The sheet of a service; what was merged leads to what it is now part of. */
const showService =
  (panels: ShowPanels) =>
  async (request: AnyRequest): Promise<Answer> => {
    const { lang, tx, params, who, deps, today, query, path } = request
    const whole = await findWholeService(tx, params['code'] ?? '')
    if (whole === null) return notFound()
    const { service } = whole
    const { id } = service
    if (service.mergedInto !== null)
      return redirect(
        withQuery(href(lang, addresses.service, { code: await followMerges(tx, id) }), { s: query.get('s') }),
      )
    if (service.status !== 'published' && sheetRelationsOf(who, service).length === 0) return notFound()
    const code = serviceCode(service.seq)
    const own = serviceHref(lang, service)
    if (path !== own) return movedTo(`${own}${query.size === 0 ? '' : `?${query.toString()}`}`)
    await noteToolUse(request, { tool: 'directory' })
    const view = presentService(whole, readerOf(request))
    const at = (address: typeof addresses.editService) => href(lang, address, { id })
    const listed = [...new Set([...listedCodes(query), code])]
    const content = (
      <ServicePage
        lang={lang}
        view={view}
        links={{
          organization: whole.organization && href(lang, addresses.organization, { id: whole.organization.id }),
          report: href(lang, addresses.report, { code }),
          add: withQuery(href(lang, addresses.list), listQuery(listed)),
          need: (code) => withQuery(href(lang, addresses.directory), { [queryNames[lang].need]: code }),
          edit: mayOnSheet(who, 'edit', service) ? at(addresses.editService) : null,
          confirm: mayOnSheet(who, 'confirm', service) ? at(addresses.confirmService) : null,
          history: mayOnSheet(who, 'edit', service) ? at(addresses.serviceHistory) : null,
        }}
        colleagues={await whoToCall(request)}
        panels={
          request.who === null
            ? []
            : await panels('directory.sheet', request, { stewardId: service.stewardId, seq: service.seq })
        }
        unseen={unseenWords(service.status, lang)}
        paper={{ day: formatDay(today, lang), address: `${deps.baseUrl}${own}` }}
      />
    )
    const notice = reportedNotice(request)
    return page(view.title.text, content, { breadcrumb: breadcrumbOf(request), notice, islands: ['print', 'copy'] })
  }

const unseenWords = (status: RecordStatus, lang: Language): string | null =>
  status === 'published' || status === 'merged' ? null : words[lang].unseen[status]

export const sheetRoutes = (features: readonly Feature[]): Route[] => [
  openGet('directory.service', addresses.service, showService(panelsOf(features))),
]
