import { sql } from 'kysely'
import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  movedTo,
  notFound,
  openGet,
  openPost,
  page,
  redirect,
  tooMany,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { checkNote } from '../../../field/index.ts'
import { addresses, serviceCode, serviceHref } from '../addresses.ts'
import { words } from './words.ts'
import { findServiceRecord, followMerges } from '../records.ts'
import { plainText } from '../text.ts'
import { mainForm } from '../../../design/index.ts'
import { bodyLimit, proposeForm, reportForm } from './report-form.ts'
import { breadcrumbOf } from '../reader.ts'
import { ProposePage, ReportPage } from './page.tsx'

const hourSeconds = 3600
/** Messages that one caller may leave in an hour. */
const perHour = 10

const limits = (label: string) => ({ body: { label, max: bodyLimit } })

type Reported = { id: string; seq: string; name: string }

/** A published service that anyone may report on, or the one it became part of; null for anything else. */
async function reportedService({ tx, params, lang }: AnyRequest): Promise<Reported | null> {
  const asked = await findServiceRecord(tx, params['code'] ?? '')
  const record =
    asked === null || asked.mergedInto === null ? asked : await findServiceRecord(tx, await followMerges(tx, asked.id))
  if (record?.status !== 'published') return null
  return { id: record.id, seq: record.seq, name: plainText(record.doc.name, lang) }
}

function reportPage(request: AnyRequest, service: Reported, state: FormState, status: 200 | 422 = 200) {
  const { lang, formKeys } = request
  const action = href(lang, addresses.report, { code: serviceCode(service.seq) })
  const content = <ReportPage lang={lang} action={action} keys={formKeys} state={state} name={service.name} />
  const toService = { label: service.name, href: serviceHref(lang, service) }
  const breadcrumb = [...breadcrumbOf(request), toService]
  return page(words[lang].reporting.title(service.name), content, { status, formId: mainForm, breadcrumb })
}

async function showReport(request: AnyRequest): Promise<Answer> {
  const service = await reportedService(request)
  if (service === null) return notFound()
  const own = href(request.lang, addresses.report, { code: serviceCode(service.seq) })
  return request.path === own ? reportPage(request, service, filled({})) : movedTo(own)
}

/** A number or an address of the service is what is wrong: there it may be written. A date of birth never. */
function problemOf(body: string, mayHoldNumbers: boolean, today: string): string | null {
  const found = checkNote(body, Number(today.slice(0, 4)))
  return found === 'note-birth' || !mayHoldNumbers ? found : null
}

async function sendReport(request: AnyRequest): Promise<Answer> {
  const service = await reportedService(request)
  if (service === null) return notFound()
  const { lang, form, today } = request
  const t = words[lang].reporting
  const formWords = { labels: { kind: t.kind, body: t.body }, problems: { body: t.problems } }
  const again = (problems: Record<string, string>) =>
    reportPage(
      request,
      service,
      refused({ problems, values: reportForm.rawOf(form) }, formWords, lang, limits(t.body)),
      422,
    )
  const parsed = reportForm.parse(form)
  if (!parsed.ok) return again(parsed.problems)
  const { kind, body } = parsed.value
  const problem = body === null ? null : problemOf(body, kind === 'wrong-number', today)
  if (problem !== null) return again({ body: problem })
  const isKept = await keep(request, { id: service.id, kind, body: body ?? '' })
  return isKept ? redirect(serviceHref(lang, service), 'reported') : tooMany()
}

/** @returns false when this caller has sent too many. A form sent twice is kept once. */
async function keep(
  { tx, lang, deps, caller, formKeys }: AnyRequest,
  said: { id: string | null; kind: string; body: string },
): Promise<boolean> {
  const { rows } = await sql<{
    location: string | null
  }>`select sec.claim_key(${formKeys.key}, 'directory.suggest') as location`.execute(tx)
  if (rows[0]?.location !== null) return true
  if ((await caller.count(deps.database, 'suggest', hourSeconds)) > perHour) return false
  await sql`select sec.suggest(${said.id}, ${said.kind}, ${said.body}, ${lang})`.execute(tx)
  return true
}

function proposePage(request: AnyRequest, state: FormState, status: 200 | 422 = 200) {
  const { lang, formKeys } = request
  const t = words[lang]
  const action = href(lang, addresses.missing)
  const content = <ProposePage lang={lang} action={action} keys={formKeys} state={state} />
  const isSent = request.notice === 'proposed'
  return page(t.proposing.title, content, {
    status,
    formId: mainForm,
    breadcrumb: breadcrumbOf(request),
    notice: isSent ? { title: t.reporting.thanksTitle, text: t.proposing.lead } : null,
  })
}

const showPropose = (request: AnyRequest): Answer => proposePage(request, filled({}))

async function sendPropose(request: AnyRequest): Promise<Answer> {
  const { lang, form, today } = request
  const t = words[lang]
  const formWords = { labels: { body: t.proposing.body }, problems: { body: t.reporting.problems } }
  const again = (problems: Record<string, string>) =>
    proposePage(
      request,
      refused({ problems, values: proposeForm.rawOf(form) }, formWords, lang, limits(t.proposing.body)),
      422,
    )
  const parsed = proposeForm.parse(form)
  if (!parsed.ok) return again(parsed.problems)
  const problem = problemOf(parsed.value.body, true, today)
  if (problem !== null) return again({ body: problem })
  const isKept = await keep(request, { id: null, kind: 'not-listed', body: parsed.value.body })
  return isKept ? redirect(href(lang, addresses.missing), 'proposed') : tooMany()
}

export const reportRoutes: Route[] = [
  openGet('directory.report', addresses.report, showReport),
  openPost('directory.send-report', addresses.report, sendReport),
  openGet('directory.propose', addresses.missing, showPropose),
  openPost('directory.send-proposal', addresses.missing, sendPropose),
]
