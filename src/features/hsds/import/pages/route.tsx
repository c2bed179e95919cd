import { defineForm, filled, oneOf, refused, text, type FormState } from '../../../../kernel/form/index.ts'
import {
  data,
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
} from '../../../../kernel/http/index.ts'
import { formatInstant } from '../../../../kernel/language.ts'
import { downloadHeaders, fileName, toCsv } from '../../../../kernel/table/index.ts'
import { addresses as directory } from '../../../directory/index.ts'
import { addresses } from '../../addresses.ts'
import { found, networkOf, ownParams, trail } from './asked-import.ts'
import { columnsRoutes } from './columns-route.tsx'
import { confirmImport } from '../write/confirm-import.ts'
import { defectCodes, type DefectCode } from '../defects.ts'
import { defectSentence } from '../words.ts'
import { importWords } from './words.ts'
import { countDefects, listDefects, listImports, type StoredImport } from '../write/queries.ts'
import { canUndo, undoDays, undoImport } from '../write/undo-import.ts'
import { keepUpload, largestUpload } from '../write/keep-upload.ts'
import { DonePage, PreviewPage, type DefectsShown } from './preview-page.tsx'
import { UploadPage } from './upload-page.tsx'

/** The file and what a form adds around it. */
const maxBytes = largestUpload + 1024 * 1024
const linesShown = 50
/** Longest file of defects, in lines. */
const mostDefects = 100_000

const uploadForm = defineForm({ source: text({ max: 120 }), language: oneOf(['fr', 'en']) })

function noticeOf({ notice, lang }: MemberRequest): { title: string; text: string } | null {
  const t = importWords[lang]
  const notices: Record<string, string> = t.notices
  if (notice === null || !Object.hasOwn(notices, notice)) return null
  const isDone = notice === 'import-confirmed' || notice === 'import-undone'
  return { title: isDone ? t.done : t.notDone, text: notices[notice] ?? '' }
}

async function uploadPage(request: MemberRequest, state: FormState, status: 200 | 422 = 200): Promise<Answer> {
  const networkId = networkOf(request)
  if (networkId === null) return notFound()
  const { lang, tx, deps, formKeys } = request
  return page(
    importWords[lang].title,
    <UploadPage
      lang={lang}
      timeZone={deps.timeZone}
      action={href(lang, addresses.import, { networkId })}
      keys={formKeys}
      state={state}
      past={await listImports(tx, networkId)}
      importHref={(one) => href(lang, addresses.importPreview, ownParams(one))}
    />,
    { status, notice: noticeOf(request) },
  )
}

async function upload(request: MemberRequest): Promise<Answer> {
  const networkId = networkOf(request)
  if (networkId === null) return notFound()
  const { lang, form } = request
  const t = importWords[lang]
  const parsed = uploadForm.parse(form)
  const words = { labels: { source: t.source, language: t.language } }
  const values = uploadForm.rawOf(form)
  const again = (errors: Record<string, string>) => uploadPage(request, { values, errors, theirs: null }, 422)
  const file = form.file('file')
  const state = parsed.ok ? null : refused(parsed, words, lang)
  if (file === null) return again({ ...state?.errors, file: t.noFile })
  if (!parsed.ok) return again({ ...state?.errors })
  const { source, language } = parsed.value
  const kept = await keepUpload(request, {
    networkId,
    fileName: shortName(file.name),
    bytes: file.bytes,
    source,
    language,
  })
  if (!kept.ok) return again({ file: t.refusals[kept.refusal.code] })
  return redirect(href(lang, addresses.importPreview, { networkId, importId: kept.value }))
}

/** A file’s own name, without what could hide or break: for showing only, never for opening. */
const shortName = (name: string): string =>
  name
    .toWellFormed()
    .replace(/.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, 200) || 'import'

async function show(request: MemberRequest, refusal: string | null = null): Promise<Answer> {
  const one = await found(request)
  if (one === null) return notFound()
  const { lang, deps, formKeys } = request
  const { document, networkId } = one
  const t = importWords[lang]
  const when = (instant: Date) => formatInstant(instant, lang, deps.timeZone)
  const options = { breadcrumb: trail(request, networkId), notice: noticeOf(request) }
  const common = { lang, fileName: one.fileName, keys: formKeys }
  if (document.stage === 'columns') return redirect(href(lang, addresses.importColumns, ownParams(one)))
  if (document.stage === 'emptied')
    return page(
      one.fileName,
      <>
        <h1>{one.fileName}</h1>
        <p class="lead">{t.emptied}</p>
      </>,
      options,
    )
  const defects = await shownDefects(request, one)
  const cancelHref = href(lang, addresses.import, { networkId })
  if (document.stage === 'preview')
    return page(
      t.previewTitle(one.fileName),
      <PreviewPage
        {...common}
        summary={document}
        defects={defects}
        action={href(lang, addresses.importPreview, ownParams(one))}
        cancelHref={cancelHref}
        refusal={refusal}
      />,
      { ...options, status: refusal === null ? 200 : 409 },
    )
  const until = one.appliedAt === null ? null : new Date(one.appliedAt.getTime() + undoDays * 86_400_000)
  return page(
    t.doneTitle(one.fileName),
    <DonePage
      {...common}
      summary={document}
      defects={defects}
      undoUntil={until !== null && canUndo(one, deps.clock.now()) ? when(until) : null}
      undoAction={href(lang, addresses.importUndo, ownParams(one))}
      undone={one.undoneAt === null ? null : { when: when(one.undoneAt), counts: document.undone }}
      directoryHref={href(lang, directory.directory)}
      anotherHref={cancelHref}
    />,
    options,
  )
}

const codeIn = (query: URLSearchParams): DefectCode | null =>
  defectCodes.find((code) => code === query.get('code')) ?? null

async function shownDefects({ tx, lang, query }: MemberRequest, one: StoredImport): Promise<DefectsShown> {
  const byCode = await countDefects(tx, one.id)
  const total = byCode.reduce((sum, { count }) => sum + count, 0)
  const asked = codeIn(query)
  const code = byCode.some((found) => found.code === asked) ? asked : null
  const listed = byCode.find((found) => found.code === code)?.count ?? total
  const pages = Math.max(1, Math.ceil(listed / linesShown))
  const wanted = /^\d{1,6}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1
  const current = Math.min(Math.max(1, wanted), pages)
  const here = href(lang, addresses.importPreview, ownParams(one))
  return {
    total,
    byCode,
    code,
    lines:
      code === null
        ? []
        : await listDefects(tx, one.id, { code, limit: linesShown, offset: (current - 1) * linesShown }),
    page: current,
    pages,
    codeHref: (other) => `${withQuery(here, { code: other })}#${other === null ? 'defects' : 'lines'}`,
    pageHref: (number) => `${withQuery(here, { code, page: String(number) })}#lines`,
    fileHref: href(lang, addresses.importDefects, ownParams(one)),
  }
}

async function confirm(request: MemberRequest): Promise<Answer> {
  const one = await found(request)
  if (one === null) return notFound()
  const done = await confirmImport(request, one.networkId, one.id)
  const here = href(request.lang, addresses.importPreview, ownParams(one))
  if (done.ok) return redirect(here, 'import-confirmed')
  if (done.refusal === 'not-found') return notFound()
  return done.refusal === 'settled'
    ? redirect(here)
    : show(request, importWords[request.lang].confirmRefusals[done.refusal])
}

async function undo(request: MemberRequest): Promise<Answer> {
  const one = await found(request)
  if (one === null) return notFound()
  const done = await undoImport(request, one.networkId, one.id)
  if (!done.ok && done.refusal === 'not-found') return notFound()
  const notice = done.ok ? 'import-undone' : done.refusal === 'busy' ? 'import-busy' : 'import-too-late'
  return redirect(href(request.lang, addresses.importPreview, ownParams(one)), notice)
}

async function defectsFile(request: MemberRequest): Promise<Answer> {
  const one = await found(request)
  if (one === null) return notFound()
  const { lang, today, tx } = request
  const t = importWords[lang]
  const { file, row, field, value, what } = t.defectHeads
  const defects = await listDefects(tx, one.id, { code: null, limit: mostDefects, offset: 0 })
  const csv = toCsv(
    {
      name: t.defectsFileName,
      columns: [
        { id: 'code', heading: 'code', kind: 'code' },
        { id: 'file', heading: file, kind: 'text' },
        { id: 'row', heading: row, kind: 'number' },
        { id: 'field', heading: field, kind: 'text' },
        { id: 'value', heading: value, kind: 'text' },
        { id: 'what', heading: what, kind: 'text' },
      ],
      rows: defects.map((one) => [one.code, one.file, one.row, one.field, one.value, defectSentence(one.code, lang)]),
    },
    lang,
  )
  return data(csv, downloadHeaders(fileName({ what: t.defectsFileName, day: today, ext: 'csv' }), 'csv'))
}

const coordinator = { access: 'coordinator' } as const

export const routes: readonly Route[] = [
  memberGet(
    'hsds.import',
    addresses.import,
    (request) => uploadPage(request, filled({ language: request.lang })),
    'coordinator',
  ),
  memberPost('hsds.read-import', addresses.import, upload, { ...coordinator, maxBytes }),
  memberGet('hsds.import-preview', addresses.importPreview, (request) => show(request), 'coordinator'),
  memberPost('hsds.confirm-import', addresses.importPreview, confirm, coordinator),
  ...columnsRoutes,
  memberPost('hsds.undo-import', addresses.importUndo, undo, coordinator),
  memberGet('hsds.import-defects', addresses.importDefects, defectsFile, 'coordinator'),
]
