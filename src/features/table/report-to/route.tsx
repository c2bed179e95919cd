import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
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
import {
  actingFor,
  breadcrumbToHome,
  collaborationFor,
  collaborationWords,
  may,
  nameOfCollaboration,
  seatsFor,
  type Context,
} from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { listNameable, mayName } from '../seats/queries.ts'
import { actors, tableFor, tableName, tableNotice } from '../table-context.ts'
import { words as shared } from '../words.ts'
import { moveReport, offerReport } from './move-report.ts'
import { AllianceReportsPage, TableReportsPage } from './page.tsx'
import { listReceiving, listReporting } from './queries.ts'
import { words } from './words.ts'

type Problem = keyof (typeof words)['fr']['problems']

const frameOf = (request: MemberRequest, { collaboration }: Context, status: 200 | 422) => ({
  status,
  formId: mainForm,
  notice: tableNotice(request),
  breadcrumb: breadcrumbToHome(request.lang, collaboration),
})

async function alliancePage(
  request: MemberRequest,
  context: Context,
  state: FormState,
  status: 200 | 422,
): Promise<Answer> {
  const { lang, tx, formKeys } = request
  const { collaboration, seats } = context
  const { id } = collaboration
  const mayMove = may('move', seats)
  const name = nameOfCollaboration(collaboration, lang)
  return page(
    words[lang].allianceTitle(name),
    <AllianceReportsPage
      lang={lang}
      name={name}
      tables={await listReceiving(tx, id)}
      endHref={mayMove ? (reportId) => href(lang, addresses.endReport, { id, reportId }) : null}
      offering={
        mayMove
          ? {
              action: href(lang, addresses.reports, { id }),
              keys: formKeys,
              state,
              tables: (await listNameable(tx, id)).map((one) => ({
                value: one.id,
                text:
                  one.level === null
                    ? tableName(one, lang)
                    : `${tableName(one, lang)} (${shared[lang].levels[one.level].toLowerCase()})`,
              })),
              by: actors(request, context, 'move'),
              actingFor: collaborationWords[lang].actingFor,
            }
          : null
      }
    />,
    frameOf(request, context, status),
  )
}

async function tablePage(request: MemberRequest, context: Context): Promise<Answer> {
  const { lang, tx, formKeys } = request
  const { collaboration, seats } = context
  const { id } = collaboration
  const mayMove = may('move', seats)
  const name = nameOfCollaboration(collaboration, lang)
  return page(
    words[lang].tableTitle(name),
    <TableReportsPage
      lang={lang}
      keys={formKeys}
      name={name}
      alliances={await listReporting(tx, id)}
      receiveAction={mayMove ? (reportId) => href(lang, addresses.receive, { id, reportId }) : null}
      endHref={mayMove ? (reportId) => href(lang, addresses.endReport, { id, reportId }) : null}
    />,
    frameOf(request, context, 200),
  )
}

async function offer(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'move', 'alliance')
  if (context === null) return notFound()
  const { form, lang, tx } = request
  const { id } = context.collaboration
  const state = filled({ table: form.first('table'), by: form.first('by') })
  if (form.has('_language')) return alliancePage(request, context, state, 200)
  const again = (field: string, problem: Problem): Promise<Answer> =>
    alliancePage(request, context, { ...state, errors: { [field]: words[lang].problems[problem] } }, 422)
  const by = actingFor('move', context.seats, form.first('by'))
  if (by === null) return again('by', 'missing')
  const tableId = form.first('table')
  if (tableId === '') return again('table', 'missing')
  if (!isId(tableId) || !(await mayName(tx, tableId, id))) return again('table', 'not-there')
  const offered = await offerReport(request, { allianceId: id, tableId, by })
  return offered.ok
    ? redirect(href(lang, addresses.reports, { id }), 'table-reported')
    : again('table', offered.refusal)
}

async function receive(request: MemberRequest): Promise<Answer> {
  const context = await tableFor(request, 'move')
  if (context === null) return notFound()
  const { form, lang, params, tx } = request
  const { id } = context.collaboration
  const here = href(lang, addresses.reports, { id })
  const report = (await listReporting(tx, id)).find((one) => one.id === params['reportId'])
  if (report === undefined) return notFound()
  const says = (['received', 'declined'] as const).find((one) => one === form.first('says'))
  if (says === undefined || report.state !== 'offered') return redirect(here, 'table-overtaken')
  const moved = await moveReport(request, report, says, seatsFor('move', context.seats)[0] ?? '')
  return redirect(here, moved.ok ? 'table-received' : 'table-overtaken')
}

/** A report that stands, from the side of the address: the alliance, or the table. */
async function standingReport(request: MemberRequest) {
  const context = await collaborationFor(request, 'move')
  if (context === null) return null
  const { tx, params } = request
  const { id, kind } = context.collaboration
  const reports = kind === 'alliance' ? await listReceiving(tx, id) : await listReporting(tx, id)
  const report = reports.find((one) => one.id === params['reportId'])
  return report === undefined ? null : { context, report, by: seatsFor('move', context.seats)[0] ?? '' }
}

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const found = await standingReport(request)
  if (found === null) return notFound()
  const { lang } = request
  const { collaboration } = found.context
  const cancelHref = href(lang, addresses.reports, { id: collaboration.id })
  return {
    kind: 'taking',
    ...words[lang].ending(tableName(found.report, lang), collaboration.kind),
    cancelHref,
    breadcrumb: breadcrumbToHome(lang, collaboration),
  }
}

async function end(request: MemberRequest): Promise<Answer> {
  const found = await standingReport(request)
  if (found === null) return notFound()
  const moved = await moveReport(request, found.report, 'ended', found.by)
  const here = href(request.lang, addresses.reports, { id: found.context.collaboration.id })
  return redirect(here, moved.ok ? 'table-report-ended' : 'table-overtaken')
}

export const reportRoutes: Route[] = [
  memberGet('table.reports', addresses.reports, async (request) => {
    const context = await collaborationFor(request, 'see')
    if (context === null) return notFound()
    return context.collaboration.kind === 'alliance'
      ? alliancePage(request, context, filled({}), 200)
      : tablePage(request, context)
  }),
  memberPost('table.offer-report', addresses.reports, offer, { maxBytes: 20_000 }),
  memberPost('table.receive-report', addresses.receive, receive, { maxBytes: 20_000 }),
  ...takingRoutes({
    asked: 'table.ending-report',
    done: 'table.end-report',
    address: addresses.endReport,
    ask,
    take: end,
  }),
]
