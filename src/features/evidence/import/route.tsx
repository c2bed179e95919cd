import { EmptiedImport } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { href, noticeIn, page, redirect, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { featureReader, importFlow, type ImportPort } from '../../../kernel/import/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { ok } from '../../../kernel/result.ts'
import { refusalSentence } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { isEvidenceType } from '../evidence-types.ts'
import type { read } from '../file-reader.ts'
import { listOwnOrganizations } from '../log/queries.ts'
import { filesOf } from '../list/download.ts'
import type { EvidenceType } from '../model.ts'
import { breadcrumbToWork } from '../own-context.ts'
import { listWorked, type NamedOrganization } from '../queries.ts'
import { columnsRoutes } from './columns-route.tsx'
import { confirmSheet, keepSheet, mostAtOnce, planOfSheet } from './confirm-sheet.ts'
import { WorkImportedPage, WorkUploadPage } from './page.tsx'
import { failedSentence } from './presenter.ts'
import { SheetPreviewPage } from './preview-page.tsx'
import { findImport, listImports, type EvidenceImport } from './queries.ts'
import type { SheetRefusal } from '../sheet/read-sheet.ts'
import type { ReadSheet } from '../sheet/sheet-model.ts'
import { undoSheet } from './undo-sheet.ts'
import { words } from './words.ts'

/** Where the person does more than read. */
type Places = readonly NamedOrganization[]

const idsOf = (places: Places): string[] => places.map(({ id }) => id)

interface Asked {
  organizationId: string
  type: EvidenceType
}

const usualType = 'activity' satisfies EvidenceType

function noticeOf({ notice, lang }: MemberRequest): { title: string; text: string } | null {
  const { notices } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: words[lang].title, text }
}

function sheetRefusalSentence(refusal: SheetRefusal, lang: Language): string {
  return refusal.code === 'heading-twice' ? words[lang].headingTwice(refusal.heading) : refusalSentence(refusal, lang)
}

const uploadHref = (lang: Language): string => href(lang, addresses.imports)
const frameOf = (request: MemberRequest) => ({
  breadcrumb: [...breadcrumbToWork(request), { label: words[request.lang].title, href: uploadHref(request.lang) }],
  notice: noticeOf(request),
})
const hrefOf = (
  lang: Language,
  address: (typeof addresses)['import' | 'importUndo' | 'importColumns'],
  importId: string,
) => href(lang, address, { importId })

const port: ImportPort<Places, Asked, ReadSheet, SheetRefusal, EvidenceImport> = {
  routes: {
    upload: { id: 'evidence.importing', address: addresses.imports },
    read: { id: 'evidence.read-file', address: addresses.imports },
    preview: { id: 'evidence.import', address: addresses.import },
    confirm: { id: 'evidence.confirm-import', address: addresses.import },
    undo: { id: 'evidence.undo-import', address: addresses.importUndo },
  },
  access: 'member',
  largestFile: 10 * 1024 * 1024,
  namelessFile: 'feuille',
  async placeOf({ tx, who }) {
    const places = await listOwnOrganizations(tx, await listWorked(tx, who))
    return places.length === 0 ? null : places
  },
  previewHref: (lang, _places, importId) => hrefOf(lang, addresses.import, importId),
  ask({ form }, places) {
    const named = form.first('organization')
    const organization = places.length === 1 ? places[0] : places.find(({ id }) => id === named)
    const type = form.first('type') || usualType
    const values = { organization: form.all('organization'), type: form.all('type') }
    const isAsked = organization !== undefined && isEvidenceType(type)
    return { asked: isAsked ? { organizationId: organization.id, type } : null, values, errors: {} }
  },
  reader: featureReader<typeof read>('evidence'),
  keep: async (request, _places, { fileName, asked, read: sheet }) =>
    ok(await keepSheet(request, { ...asked, fileName, sheet })),
  refusalSentence: sheetRefusalSentence,
  find: ({ tx, params }, places) => findImport(tx, idsOf(places), params['importId'] ?? ''),
  stageOf: ({ status, document: { stage } }) =>
    stage === 'emptied' ? 'emptied' : status === 'preview' ? 'preview' : 'done',
  async apply(request, _places, found) {
    const confirmed = await confirmSheet(request, found)
    if (confirmed.ok)
      return { isDone: true, notice: confirmed.value === 'done' ? 'work-imported' : 'work-import-begun' }
    if (confirmed.refusal === 'settled') return { isDone: true, notice: null }
    return { isDone: false, sentence: words[request.lang].refusals[confirmed.refusal], status: 422 }
  },
  undo: async (request, _places, found) => ({
    notice: (await undoSheet(request, found)) ? 'work-import-undone' : 'work-import-too-late',
  }),
  emptyForm: () => filled({ type: usualType }),
  async uploadPage(request, places, state, status) {
    const { lang, tx, deps } = request
    return page(
      words[lang].title,
      <WorkUploadPage
        lang={lang}
        timeZone={deps.timeZone}
        action={uploadHref(lang)}
        keys={request.formKeys}
        state={state}
        places={places}
        files={filesOf(lang)}
        past={await listImports(tx, idsOf(places))}
        importHref={(importId) => hrefOf(lang, addresses.import, importId)}
      />,
      { status, breadcrumb: breadcrumbToWork(request), notice: noticeOf(request) },
    )
  },
  async previewPage(request, places, found, refusal) {
    const { lang } = request
    const planned = await planOfSheet(request, found)
    const columnsHref = hrefOf(lang, addresses.importColumns, found.id)
    if (planned === null || found.document.stage !== 'read')
      return found.document.stage === 'columns' ? redirect(columnsHref) : port.emptiedPage(request, places, found)
    return page(
      words[lang].previewTitle(found.fileName),
      <SheetPreviewPage
        lang={lang}
        fileName={found.fileName}
        sheet={found.document.sheet}
        mapping={found.document.mapping}
        plan={planned.plan}
        keys={request.formKeys}
        refusal={refusal?.sentence ?? null}
        isLarge={planned.plan.rows.length > mostAtOnce}
        action={hrefOf(lang, addresses.import, found.id)}
        columnsHref={columnsHref}
        anotherHref={uploadHref(lang)}
        workHref={href(lang, addresses.list)}
      />,
      { ...frameOf(request), status: refusal?.status ?? 200 },
    )
  },
  emptiedPage: (request, _places, { fileName }) =>
    page(fileName, <EmptiedImport fileName={fileName} text={words[request.lang].emptied} />, frameOf(request)),
  donePage(request, _places, found, { undoUntil, undoneOn }) {
    const { lang } = request
    const { document, fileName, lines, doneLines } = found
    const t = words[lang]
    const done = document.stage === 'done' ? document : null
    const failed = document.stage === 'done' || document.stage === 'writing' ? (document.failed ?? []) : []
    const title = doneLines < lines ? t.underWayTitle : undoneOn === null ? t.doneTitle : t.undoneTitle
    return page(
      title(fileName),
      <WorkImportedPage
        lang={lang}
        fileName={fileName}
        keys={request.formKeys}
        lines={lines}
        doneLines={doneLines}
        added={done?.added ?? 0}
        corrected={done?.corrected ?? 0}
        failed={failed.map((one) => failedSentence(one, lang))}
        undoUntil={undoUntil}
        undoAction={hrefOf(lang, addresses.importUndo, found.id)}
        undoneOn={undoneOn}
        left={done?.left ?? 0}
        ownHref={hrefOf(lang, addresses.import, found.id)}
        workHref={href(lang, addresses.list)}
        anotherHref={uploadHref(lang)}
      />,
      frameOf(request),
    )
  },
}

export const importRoutes: readonly Route[] = [...importFlow(port).routes, ...columnsRoutes]
