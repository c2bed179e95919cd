import { EmptiedImport } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { href, noticeIn, page, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { featureReader, importFlow, type ImportPort } from '../../../kernel/import/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { ok } from '../../../kernel/result.ts'
import { refusalSentence } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import type { read } from '../file-reader.ts'
import { planBreadcrumb, planFor, planHref, type PlanContext } from '../plan-context.ts'
import { PlanImportedPage, PlanUploadPage } from './pages.tsx'
import { applyPlanImport, keepSheet, planOfImport, type Importer } from './apply-import.ts'
import { conflictName, leftSentences } from './presenter.ts'
import { PlanPreviewPage } from './preview-page.tsx'
import { undoPlanImport } from './undo-import.ts'
import { findPlanImport, listPlanImports, type PlanImport } from './queries.ts'
import { sheetFactsOf } from '../spreadsheet/queries.ts'
import type { ReadPlanSheet, SheetRefusal } from '../spreadsheet/read-sheet.ts'
import type { TakesFromFile } from './three-way.ts'
import { words as sheetWords } from '../spreadsheet/words.ts'
import { words } from './words.ts'

const importerOf = ({ tx, deps, today, who }: MemberRequest, { party }: PlanContext): Importer => ({
  tx,
  clock: deps.clock,
  today,
  updater: { personId: who.personId, by: ['lead'] },
  organizationLeft: party.hasLeft,
})

const uploadHref = (lang: Language, { adoption }: PlanContext): string =>
  href(lang, addresses.import, { adoptionId: adoption.id })

function noticeOf({ notice, lang }: MemberRequest): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}

/** Why a file was refused and what to do next. */
export function sentenceOf(refusal: SheetRefusal, lang: Language): string {
  const t = words[lang].refusals
  if (refusal.code === 'no-code-column') return t['no-code-column']
  if (refusal.code === 'column-twice')
    return t['column-twice'](sheetWords[lang].headings[refusal.heading], refusal.letters.join(', '))
  return refusalSentence(refusal, lang)
}

const idsOf = ({ adoption }: PlanContext, { id }: PlanImport) => ({ adoptionId: adoption.id, importId: id })

const frameOf = (request: MemberRequest, context: PlanContext) => ({
  breadcrumb: [
    ...planBreadcrumb(request.lang, context),
    { label: words[request.lang].title, href: uploadHref(request.lang, context) },
  ],
  notice: noticeOf(request),
})

/** What the person chose where the file and the site both changed a cell. */
const takesOf =
  ({ form }: MemberRequest): TakesFromFile =>
  (line, id) =>
    form.first(conflictName(line, id)) === 'file'

/** Its form asks nothing besides the file. */
type NothingMore = Record<string, never>

const port: ImportPort<PlanContext, NothingMore, ReadPlanSheet, SheetRefusal, PlanImport> = {
  routes: {
    upload: { id: 'plan.importing', address: addresses.import },
    read: { id: 'plan.read-file', address: addresses.import },
    preview: { id: 'plan.import', address: addresses.importConfirm },
    confirm: { id: 'plan.confirm-import', address: addresses.importConfirm },
    undo: { id: 'plan.undo-import', address: addresses.importUndo },
  },
  access: 'member',
  largestFile: 10 * 1024 * 1024,
  namelessFile: 'plan',
  placeOf: (request) => planFor(request, 'import'),
  previewHref: (lang, { adoption }, importId) =>
    href(lang, addresses.importConfirm, { adoptionId: adoption.id, importId }),
  ask: () => ({ asked: {}, values: {}, errors: {} }),
  reader: featureReader<typeof read>('plan'),
  keep: async (request, context, { fileName, read: sheet }) =>
    ok(await keepSheet(importerOf(request, context), { adoption: context.adoption, fileName, sheet })),
  refusalSentence: sentenceOf,
  find: ({ tx, params }, { adoption }) =>
    findPlanImport(tx, { adoptionId: adoption.id, importId: params['importId'] ?? '' }),
  stageOf({ status, document }) {
    if (status !== 'preview') return 'done'
    return document.stage === 'read' ? 'preview' : 'emptied'
  },
  async apply(request, context, found) {
    const seenStamp = request.form.first('seen')
    const takes = takesOf(request)
    const applied = await applyPlanImport(importerOf(request, context), { ...idsOf(context, found), seenStamp, takes })
    if (applied.ok) return { isDone: true, notice: 'import-applied' }
    if (applied.refusal === 'settled') return { isDone: true, notice: null }
    const sentence = words[request.lang].applyRefusals[applied.refusal]
    return { isDone: false, sentence, status: applied.refusal === 'changed-meanwhile' ? 409 : 422 }
  },
  async undo(request, context, found) {
    const undone = await undoPlanImport(importerOf(request, context), idsOf(context, found))
    if (!undone.ok) return { notice: undone.refusal === 'too-late' ? 'import-too-late' : null }
    return { notice: undone.value.left.length > 0 ? 'import-undone-some' : 'import-undone' }
  },
  emptyForm: () => filled({}),
  async uploadPage(request, context, state, status) {
    const { lang, tx, deps } = request
    const own = { adoptionId: context.adoption.id }
    return page(
      words[lang].title,
      <PlanUploadPage
        lang={lang}
        timeZone={deps.timeZone}
        action={uploadHref(lang, context)}
        keys={request.formKeys}
        state={state}
        files={[
          { label: 'Excel (XLSX)', href: href(lang, addresses.exportXlsx, own) },
          { label: 'CSV', href: href(lang, addresses.exportCsv, own) },
          { label: 'JSON', href: href(lang, addresses.exportJson, own) },
        ]}
        past={await listPlanImports(tx, own.adoptionId)}
        importHref={(importId) => href(lang, addresses.importConfirm, { ...own, importId })}
      />,
      { status, breadcrumb: planBreadcrumb(lang, context), notice: noticeOf(request) },
    )
  },
  async previewPage(request, context, found, refusal) {
    const { lang } = request
    const { adoption, adopter } = context
    const takes = takesOf(request)
    const planned = await planOfImport(importerOf(request, context), { adoption, found, takes })
    if (planned === null || found.document.stage !== 'read') return port.emptiedPage(request, context, found)
    return page(
      words[lang].previewTitle(found.fileName),
      <PlanPreviewPage
        lang={lang}
        fileName={found.fileName}
        sheet={found.document.sheet}
        {...planned}
        keys={request.formKeys}
        refusal={refusal?.sentence ?? null}
        action={href(lang, addresses.importConfirm, idsOf(context, found))}
        anotherHref={uploadHref(lang, context)}
        planHref={planHref(lang, adopter, adoption.id)}
      />,
      { ...frameOf(request, context), status: refusal?.status ?? 200 },
    )
  },
  emptiedPage: (request, context, { fileName }) =>
    page(fileName, <EmptiedImport fileName={fileName} text={words[request.lang].emptied} />, frameOf(request, context)),
  async donePage(request, context, found, { undoUntil, undoneOn }) {
    const { lang, tx } = request
    const { adoption, adopter } = context
    const { document, fileName } = found
    const t = words[lang]
    const left = (document.stage === 'done' && document.left) || []
    return page(
      undoneOn === null ? t.doneTitle(fileName) : t.undoneTitle(fileName),
      <PlanImportedPage
        lang={lang}
        fileName={fileName}
        keys={request.formKeys}
        changed={document.stage === 'done' ? document.changed : 0}
        undoUntil={document.stage === 'done' ? undoUntil : null}
        undoAction={href(lang, addresses.importUndo, idsOf(context, found))}
        undoneOn={undoneOn}
        left={left.length === 0 ? [] : leftSentences(left, await sheetFactsOf(tx, adoption), lang)}
        planHref={planHref(lang, adopter, adoption.id)}
        anotherHref={uploadHref(lang, context)}
      />,
      frameOf(request, context),
    )
  },
}

export const routes: readonly Route[] = importFlow(port).routes
