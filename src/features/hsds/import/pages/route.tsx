import { defineForm, filled, oneOf, refused, text } from '../../../../kernel/form/index.ts'
import {
  data,
  href,
  memberGet,
  noticeIn,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../../kernel/http/index.ts'
import {
  featureReader,
  importFlow,
  type AskedUpload,
  type ImportPort,
  type ImportStage,
} from '../../../../kernel/import/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { downloadHeaders, fileName, toCsv } from '../../../../kernel/table/index.ts'
import { EmptiedImport } from '../../../../design/index.ts'
import { addresses as directory } from '../../../directory/index.ts'
import { addresses } from '../../addresses.ts'
import type { read } from '../../file-reader.ts'
import { words as defectWords } from '../words.ts'
import { largestUpload, namelessFile } from '../read/upload-limits.ts'
import type { ReadUpload, UploadRefusal } from '../read/read-upload.ts'
import { confirmImport } from '../write/confirm-import.ts'
import { keepUpload } from '../write/keep-upload.ts'
import { findDirectoryImport, listDefects, listDirectoryImports, type DirectoryImport } from '../write/queries.ts'
import { undoDirectoryImport } from '../write/undo-import.ts'
import { found, networkOf, ownParams, trail } from './asked-import.ts'
import { columnsRoutes } from './columns-route.tsx'
import { DirectoryDonePage } from './done-page.tsx'
import { DirectoryPreviewPage } from './preview-page.tsx'
import { shownDefects } from './shown-defects.ts'
import { DirectoryUploadPage } from './upload-page.tsx'
import { words } from './words.ts'

/** Longest file of defects, in lines. */
const mostDefects = 100_000

const uploadForm = defineForm({ source: text({ max: 120 }), language: oneOf(['fr', 'en']) })

interface Source {
  source: string
  language: Language
}

function noticeOf({ notice, lang }: MemberRequest): { title: string; text: string } | null {
  const t = words[lang]
  const text = noticeIn(t.notices, notice)
  const isDone = notice === 'import-confirmed' || notice === 'import-undone'
  return text === null ? null : { title: isDone ? t.done : t.notDone, text }
}

function askSource({ form, lang }: MemberRequest): AskedUpload<Source> {
  const t = words[lang]
  const parsed = uploadForm.parse(form)
  const values = uploadForm.rawOf(form)
  if (parsed.ok) return { asked: parsed.value, values, errors: {} }
  const labels = { source: t.source, language: t.language }
  return { asked: null, values, errors: refused(parsed, { labels }, lang).errors }
}

/** A file still waiting for its columns to be named is shown by the page that asks for them. */
const stageOf = ({ document: { stage } }: DirectoryImport): ImportStage => (stage === 'columns' ? 'preview' : stage)

const pageOptions = (request: MemberRequest, networkId: string) => ({
  breadcrumb: trail(request, networkId),
  notice: noticeOf(request),
})

const port: ImportPort<string, Source, ReadUpload, UploadRefusal, DirectoryImport> = {
  routes: {
    upload: { id: 'hsds.import', address: addresses.import },
    read: { id: 'hsds.read-import', address: addresses.import },
    preview: { id: 'hsds.import-preview', address: addresses.importPreview },
    confirm: { id: 'hsds.confirm-import', address: addresses.importPreview },
    undo: { id: 'hsds.undo-import', address: addresses.importUndo },
  },
  access: 'coordinator',
  largestFile: largestUpload,
  namelessFile,
  placeOf: networkOf,
  previewHref: (lang, networkId, importId) => href(lang, addresses.importPreview, { networkId, importId }),
  ask: askSource,
  reader: featureReader<typeof read>('hsds'),
  keep: (request, networkId, { asked, ...upload }) => keepUpload(request, { networkId, ...asked, ...upload }),
  refusalSentence: ({ code }, lang) => words[lang].refusals[code],
  find: (request, networkId) => findDirectoryImport(request.tx, networkId, request.params['importId'] ?? ''),
  stageOf,
  async apply(request, networkId, { id }) {
    const done = await confirmImport(request, networkId, id)
    if (done.ok) return { isDone: true, notice: 'import-confirmed' }
    if (done.refusal === 'not-found') return null
    if (done.refusal === 'settled') return { isDone: true, notice: null }
    return { isDone: false, sentence: words[request.lang].confirmRefusals[done.refusal], status: 409 }
  },
  async undo(request, networkId, { id }) {
    const done = await undoDirectoryImport(request, networkId, id)
    if (done.ok) return { notice: 'import-undone' }
    if (done.refusal === 'not-found') return null
    return { notice: done.refusal === 'busy' ? 'import-busy' : 'import-too-late' }
  },
  emptyForm: ({ lang }) => filled({ language: lang }),
  async uploadPage(request, networkId, state, status) {
    const { lang, tx, deps, formKeys } = request
    return page(
      words[lang].title,
      <DirectoryUploadPage
        lang={lang}
        timeZone={deps.timeZone}
        action={href(lang, addresses.import, { networkId })}
        keys={formKeys}
        state={state}
        past={await listDirectoryImports(tx, networkId)}
        importHref={(one) => href(lang, addresses.importPreview, ownParams(one))}
      />,
      { status, notice: noticeOf(request) },
    )
  },
  async previewPage(request, networkId, one, refusal) {
    const { lang, formKeys } = request
    if (one.document.stage !== 'preview') return redirect(href(lang, addresses.importColumns, ownParams(one)))
    return page(
      words[lang].previewTitle(one.fileName),
      <DirectoryPreviewPage
        lang={lang}
        fileName={one.fileName}
        keys={formKeys}
        summary={one.document}
        defects={await shownDefects(request, one)}
        action={href(lang, addresses.importPreview, ownParams(one))}
        cancelHref={href(lang, addresses.import, { networkId })}
        refusal={refusal?.sentence ?? null}
      />,
      { ...pageOptions(request, networkId), status: refusal?.status ?? 200 },
    )
  },
  emptiedPage: (request, networkId, { fileName }) =>
    page(
      fileName,
      <EmptiedImport fileName={fileName} text={words[request.lang].emptied} />,
      pageOptions(request, networkId),
    ),
  async donePage(request, networkId, one, { undoUntil, undoneOn }) {
    const { lang, formKeys } = request
    if (one.document.stage !== 'done') throw new Error('an import without its summary is shown as done')
    return page(
      words[lang].doneTitle(one.fileName),
      <DirectoryDonePage
        lang={lang}
        fileName={one.fileName}
        keys={formKeys}
        summary={one.document}
        defects={await shownDefects(request, one)}
        undoUntil={undoUntil}
        undoAction={href(lang, addresses.importUndo, ownParams(one))}
        undone={undoneOn === null ? null : { when: undoneOn, counts: one.document.undone }}
        directoryHref={href(lang, directory.directory)}
        anotherHref={href(lang, addresses.import, { networkId })}
      />,
      pageOptions(request, networkId),
    )
  },
}

async function defectsFile(request: MemberRequest): Promise<Answer> {
  const one = await found(request)
  if (one === null) return notFound()
  const { lang, today, tx } = request
  const t = words[lang]
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
      rows: defects.map((one) => [one.code, one.file, one.row, one.field, one.value, defectWords[lang][one.code]]),
    },
    lang,
  )
  return data(csv, downloadHeaders(fileName({ what: t.defectsFileName, day: today, ext: 'csv' }), 'csv'))
}

export const routes: readonly Route[] = [
  ...importFlow(port).routes,
  ...columnsRoutes,
  memberGet('hsds.import-defects', addresses.importDefects, defectsFile, 'coordinator'),
]
