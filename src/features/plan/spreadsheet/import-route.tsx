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
import { formatInstant, type Language } from '../../../kernel/language.ts'
import { refusalSentence } from '../../../kernel/table/index.ts'
import { applyPlanImport, keepSheet, planOfImport, type Importer } from './import-plan.ts'
import { canTakeBack, undoDays, undoPlanImport } from './import-undo.ts'
import { addresses } from '../addresses.ts'
import { findPlanImport, listPlanImports, type PlanImport } from './queries.ts'
import { readSheet, type SheetRefusal } from './read-sheet.ts'
import { ImportedPage, UploadPage } from './import-pages.tsx'
import { PreviewPage } from './import-preview.tsx'
import { breadcrumbTo, planFor, planHref, type PlanContext } from '../plan-context.ts'
import { words } from './words.ts'

/** A file of 10 MB and what a form adds around it. */
const maxBytes = 11 * 1024 * 1024

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
  const { notices, noticeTitle } = words[lang].import
  return notice !== null && Object.hasOwn(notices, notice)
    ? { title: noticeTitle, text: notices[notice as keyof typeof notices] }
    : null
}

async function uploadPage(
  request: MemberRequest,
  context: PlanContext,
  state: FormState = filled({}),
  status: 200 | 422 = 200,
): Promise<Answer> {
  const { lang, tx, deps } = request
  const own = { adoptionId: context.adoption.id }
  return page(
    words[lang].import.title,
    <UploadPage
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
    { status, breadcrumb: breadcrumbTo(lang, context), notice: noticeOf(request) },
  )
}

function sentenceOf(refusal: SheetRefusal, lang: Language): string {
  const t = words[lang].import.refusals
  if (refusal.code === 'no-code-column') return t['no-code-column']
  if (refusal.code === 'column-twice')
    return t['column-twice'](words[lang].sheet.headings[refusal.heading], refusal.letters.join(', '))
  return refusalSentence(refusal, lang)
}

/** A file's own name, without what could hide or break: for showing only, never for opening. */
const shownName = (name: string): string =>
  name
    .toWellFormed()
    .replace(/.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, 200)
    .toWellFormed() || 'plan'

async function upload(request: MemberRequest): Promise<Answer> {
  const context = await planFor(request, 'import')
  if (context === null) return notFound()
  const { lang, form } = request
  const again = (sentence: string) =>
    uploadPage(request, context, { values: {}, errors: { file: sentence }, theirs: null }, 422)
  const file = form.file('file')
  if (file === null) return again(words[lang].import.noFile)
  const sheet = await readSheet(file.bytes, file.name)
  if (!sheet.ok) return again(sentenceOf(sheet.refusal, lang))
  const { adoption } = context
  const importId = await keepSheet(importerOf(request, context), {
    adoption,
    fileName: shownName(file.name),
    sheet: sheet.value,
  })
  return redirect(href(lang, addresses.importConfirm, { adoptionId: adoption.id, importId }))
}

interface Importing extends PlanContext {
  found: PlanImport
}

async function importingFor(request: MemberRequest): Promise<Importing | null> {
  const context = await planFor(request, 'import')
  const importId = request.params['importId'] ?? ''
  const found = context && (await findPlanImport(request.tx, { adoptionId: context.adoption.id, importId }))
  return found && { ...context, found }
}

async function importPage(
  request: MemberRequest,
  context: Importing,
  { refusal = null, status = 200 }: { refusal?: string | null; status?: 200 | 409 | 422 } = {},
): Promise<Answer> {
  const { lang } = request
  const t = words[lang].import
  const { found, adoption, adopter } = context
  const frame = {
    status,
    breadcrumb: [...breadcrumbTo(lang, context), { label: t.title, href: uploadHref(lang, context) }],
    notice: noticeOf(request),
  }
  const planned = await planOfImport(importerOf(request, context), { adoption, found })
  if (planned !== null && found.document.stage === 'read') {
    const title = t.previewTitle(found.fileName)
    const content = (
      <PreviewPage
        lang={lang}
        fileName={found.fileName}
        sheet={found.document.sheet}
        {...planned}
        keys={request.formKeys}
        refusal={refusal}
        action={href(lang, addresses.importConfirm, { adoptionId: adoption.id, importId: found.id })}
        anotherHref={uploadHref(lang, context)}
        planHref={planHref(lang, adopter, adoption.id)}
      />
    )
    return page(title, content, frame)
  }
  if (found.status === 'preview') {
    const content = (
      <>
        <h1>{found.fileName}</h1>
        <p class="lead">{t.emptied}</p>
      </>
    )
    return page(found.fileName, content, frame)
  }
  const title = found.undoneAt === null ? t.doneTitle(found.fileName) : t.undoneTitle(found.fileName)
  return page(title, donePage(request, context), frame)
}

function donePage(request: MemberRequest, { found, adoption, adopter, ...context }: Importing) {
  const { lang, deps } = request
  const when = (instant: Date): string => formatInstant(instant, lang, deps.timeZone)
  const until = found.appliedAt && new Date(found.appliedAt.getTime() + undoDays * 86_400_000)
  return (
    <ImportedPage
      lang={lang}
      fileName={found.fileName}
      keys={request.formKeys}
      changed={found.document.stage === 'done' ? found.document.changed : 0}
      undoUntil={until && canTakeBack(found, deps.clock.now()) ? when(until) : null}
      undoAction={href(lang, addresses.importUndo, { adoptionId: adoption.id, importId: found.id })}
      undoneOn={found.undoneAt && when(found.undoneAt)}
      planHref={planHref(lang, adopter, adoption.id)}
      anotherHref={uploadHref(lang, { ...context, adoption, adopter })}
    />
  )
}

async function confirm(request: MemberRequest): Promise<Answer> {
  const context = await importingFor(request)
  if (context === null) return notFound()
  const { lang, form } = request
  const ids = { adoptionId: context.adoption.id, importId: context.found.id }
  const applied = await applyPlanImport(importerOf(request, context), { ...ids, seenStamp: form.first('seen') })
  const here = href(lang, addresses.importConfirm, ids)
  if (applied.ok) return redirect(here, 'import-applied')
  if (applied.refusal === 'settled') return redirect(here)
  const now = await importingFor(request)
  const status = applied.refusal === 'changed-meanwhile' ? 409 : 422
  return now === null
    ? notFound()
    : importPage(request, now, { refusal: words[lang].import.applyRefusals[applied.refusal], status })
}

async function undo(request: MemberRequest): Promise<Answer> {
  const context = await importingFor(request)
  if (context === null) return notFound()
  const ids = { adoptionId: context.adoption.id, importId: context.found.id }
  const undone = await undoPlanImport(importerOf(request, context), ids)
  const here = href(request.lang, addresses.importConfirm, ids)
  if (!undone.ok) return redirect(here, undone.refusal === 'too-late' ? 'import-too-late' : null)
  return redirect(here, undone.value.kept > 0 ? 'import-undone-some' : 'import-undone')
}

export const routes: Route[] = [
  memberGet('plan.importing', addresses.import, async (request) => {
    const context = await planFor(request, 'import')
    return context === null ? notFound() : uploadPage(request, context)
  }),
  memberPost('plan.read-file', addresses.import, upload, { maxBytes }),
  memberGet('plan.import', addresses.importConfirm, async (request) => {
    const context = await importingFor(request)
    return context === null ? notFound() : importPage(request, context)
  }),
  memberPost('plan.confirm-import', addresses.importConfirm, confirm),
  memberPost('plan.undo-import', addresses.importUndo, undo),
]
