import { mainForm } from '../../../design/index.ts'
import { regionCodes, sectorCodes } from '../../../field/index.ts'
import { defineForm, filled, manyOf, oneOf, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  data,
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
import { downloadHeaders, fileName, refusalSentence, toCsv, type OutTable } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToOrganization, networkNotice } from '../organization-context.ts'
import { listNetworks } from '../queries.ts'
import { canUndoImport, networkToChange, importUndoDays } from '../rules.ts'
import { words as shared } from '../words.ts'
import { applyOrganizationImport, importPlanOf } from './apply-import.ts'
import { keepList, setImportDefaults } from './keep-list.ts'
import { ImportedListPage, ListUploadPage } from './page.tsx'
import { guessSector, saysRegion, saysSector } from './plan-import.ts'
import { ListPreviewPage } from './preview-page.tsx'
import { findOrganizationImport, listOrganizationImports, type OrganizationImport } from './queries.ts'
import { readList, type ListRefusal } from './read-list.ts'
import { undoOrganizationImport } from './undo-import.ts'
import { words } from './words.ts'

/** What is asked when the file does not give the sector or the regions. */
const sectorDefaultForm = defineForm({ sector: oneOf(sectorCodes) })
const regionDefaultsForm = defineForm({ regions: manyOf(regionCodes) })

/** A file of 10 MB and what a form adds around it. */
const maxBytes = 11 * 1024 * 1024

const trail = (request: MemberRequest) => [
  ...breadcrumbToOrganization(request),
  { label: words[request.lang].title, href: href(request.lang, addresses.imports) },
]

async function uploadPage(request: MemberRequest, state: FormState, status: 200 | 422 = 200): Promise<Answer> {
  const { lang, tx, who, deps } = request
  return page(
    words[lang].title,
    <ListUploadPage
      lang={lang}
      timeZone={deps.timeZone}
      action={href(lang, addresses.imports)}
      keys={request.formKeys}
      state={state}
      networks={await listNetworks(tx, who.coordinated)}
      past={await listOrganizationImports(tx, who)}
      importHref={(id) => href(lang, addresses.import, { id })}
      templateHref={href(lang, addresses.importTemplate)}
    />,
    { status, breadcrumb: breadcrumbToOrganization(request), notice: networkNotice(request) },
  )
}

function sentenceOf(refusal: ListRefusal, lang: Language): string {
  const t = words[lang]
  if (refusal.code === 'column-twice') return t.columnTwice(refusal.columns.join(', '))
  if (refusal.code === 'no-name-column' || refusal.code === 'geojson-damaged') return t.refusals[refusal.code]
  return refusalSentence(refusal, lang)
}

async function upload(request: MemberRequest): Promise<Answer> {
  const { lang, form, who } = request
  const again = (sentence: string) =>
    uploadPage(request, { values: { network: form.all('network') }, errors: { file: sentence }, theirs: null }, 422)
  const file = form.file('file')
  if (file === null) return again(words[lang].noFile)
  const asked = form.first('network')
  const networkId = networkToChange(who, asked === '' ? null : asked)
  if (networkId === null) return notFound()
  const read = await readList(file.bytes, file.name)
  if (!read.ok) return again(sentenceOf(read.refusal, lang))
  const id = await keepList(request, { networkId, fileName: shortName(file.name), ...read.value })
  return redirect(href(lang, addresses.import, { id }))
}

/** A file's own name, without what could hide or break: for showing only, never for opening. */
const shortName = (name: string): string =>
  name
    .toWellFormed()
    .replace(/.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, 200) || 'liste'

async function shown(
  request: MemberRequest,
  found: OrganizationImport,
  {
    state,
    refusal = null,
    status = 200,
  }: { state?: FormState; refusal?: string | null; status?: 200 | 409 | 422 } = {},
): Promise<Answer> {
  const { lang, deps } = request
  const t = words[lang]
  const own = { id: found.id }
  const { document } = found
  if (document.stage === 'read' && found.status === 'preview') {
    const { list, notes, defaults } = document
    return page(
      t.previewTitle(found.fileName),
      <ListPreviewPage
        lang={lang}
        fileName={found.fileName}
        list={list}
        notes={notes}
        plan={await importPlanOf(request, found)}
        keys={request.formKeys}
        state={state ?? filled({ sector: defaults?.sector ?? guessSector(list), regions: defaults?.regions ?? [] })}
        asks={{ sector: !saysSector(list), regions: !saysRegion(list) }}
        refusal={refusal}
        action={href(lang, addresses.import, own)}
        confirmAction={href(lang, addresses.confirmImport, own)}
        errorsHref={href(lang, addresses.importErrors, own)}
        cancelHref={href(lang, addresses.imports)}
      />,
      { status, breadcrumb: trail(request), formId: mainForm },
    )
  }
  if (document.stage !== 'done')
    return page(
      found.fileName,
      <>
        <h1>{found.fileName}</h1>
        <p class="lead">{t.emptied}</p>
      </>,
      { breadcrumb: trail(request) },
    )
  const when = (instant: Date) => formatInstant(instant, lang, deps.timeZone)
  const until = found.appliedAt === null ? null : new Date(found.appliedAt.getTime() + importUndoDays * 86_400_000)
  return page(
    t.doneTitle(found.fileName),
    <ImportedListPage
      lang={lang}
      fileName={found.fileName}
      keys={request.formKeys}
      added={document.added}
      undoUntil={until !== null && canUndoImport(found, deps.clock.now()) ? when(until) : null}
      undoAction={href(lang, addresses.undoImport, own)}
      undoneOn={found.undoneAt === null ? null : when(found.undoneAt)}
      listHref={href(lang, addresses.organizations)}
      anotherHref={href(lang, addresses.imports)}
    />,
    { breadcrumb: trail(request), notice: networkNotice(request) },
  )
}

const found = (request: MemberRequest): Promise<OrganizationImport | null> =>
  findOrganizationImport(request.tx, request.who, request.params['id'] ?? '')

async function answerDefaults(request: MemberRequest): Promise<Answer> {
  const { lang, form } = request
  const one = await found(request)
  if (one === null || one.document.stage !== 'read') return notFound()
  const { list } = one.document
  const t = words[lang]
  const labels = { sector: t.defaultSector, regions: t.defaultRegions }
  const regions = regionDefaultsForm.parse(form)
  const sector = saysSector(list) ? null : sectorDefaultForm.parse(form)
  if (!regions.ok || (sector !== null && !sector.ok)) {
    const problems = { ...(regions.ok ? {} : regions.problems), ...(sector?.ok === false ? sector.problems : {}) }
    const values = { ...regionDefaultsForm.rawOf(form), ...sectorDefaultForm.rawOf(form) }
    return shown(request, one, { state: refused({ values, problems }, { labels }, lang), status: 422 })
  }
  const defaults = { sector: sector?.value.sector ?? null, regions: regions.value.regions }
  const set = await setImportDefaults(request, one, defaults)
  if (!set.ok) return shown(request, one, { refusal: t.applyRefusals.settled, status: 409 })
  return redirect(href(lang, addresses.import, { id: one.id }))
}

async function confirm(request: MemberRequest): Promise<Answer> {
  const { lang } = request
  const one = await found(request)
  if (one === null) return notFound()
  const applied = await applyOrganizationImport(request, one.id)
  const here = href(lang, addresses.import, { id: one.id })
  if (applied.ok) return redirect(here, 'import-applied')
  if (applied.refusal === 'not-found') return notFound()
  if (applied.refusal === 'settled') return redirect(here)
  return shown(request, one, { refusal: words[lang].applyRefusals[applied.refusal], status: 422 })
}

async function undo(request: MemberRequest): Promise<Answer> {
  const { lang } = request
  const one = await found(request)
  if (one === null) return notFound()
  const undone = await undoOrganizationImport(request, one.id)
  if (!undone.ok && undone.refusal === 'not-found') return notFound()
  const code = undone.ok ? (undone.value.remaining > 0 ? 'import-undone-some' : 'import-undone') : 'import-too-late'
  return redirect(href(lang, addresses.import, { id: one.id }), code)
}

async function errorsFile(request: MemberRequest): Promise<Answer> {
  const { lang, today } = request
  const one = await found(request)
  const plan = one === null ? null : await importPlanOf(request, one)
  if (plan === null) return notFound()
  const t = words[lang]
  const table: OutTable = {
    name: t.errorsFileName,
    columns: [
      { id: 'cell', heading: t.problemHeads.place, kind: 'code' },
      { id: 'value', heading: t.problemHeads.value, kind: 'text' },
      { id: 'problem', heading: t.problemHeads.problem, kind: 'text' },
    ],
    rows: plan.problems.map(({ place, value, code }) => [place, value, t.problems[code]]),
  }
  const name = fileName({ what: t.errorsFileName, day: today, ext: 'csv' })
  return data(toCsv(table, lang), downloadHeaders(name, 'csv'))
}

function template({ lang, today }: MemberRequest): Answer {
  const { fields, regions, file } = shared[lang]
  const table: OutTable = {
    name: words[lang].title,
    columns: [
      { id: 'code', heading: file.columns.code, kind: 'code' },
      { id: 'name_fr', heading: fields.nameFr, kind: 'text' },
      { id: 'name_en', heading: fields.nameEn, kind: 'text' },
      { id: 'sector', heading: fields.sector, kind: 'text' },
      { id: 'region', heading: regions, kind: 'text' },
      { id: 'municipality', heading: fields.municipality, kind: 'text' },
      { id: 'website', heading: fields.website, kind: 'text' },
    ],
    rows: [],
  }
  const name = fileName({
    what: shared[lang].file.name,
    place: lang === 'fr' ? 'modele' : 'template',
    day: today,
    ext: 'csv',
  })
  return data(toCsv(table, lang), downloadHeaders(name, 'csv'))
}

export const importRoutes: Route[] = [
  memberGet('network.imports', addresses.imports, (request) => uploadPage(request, filled({})), 'coordinator'),
  memberPost('network.read-import', addresses.imports, upload, { access: 'coordinator', maxBytes }),
  memberGet('network.import-template', addresses.importTemplate, template, 'coordinator'),
  memberGet(
    'network.import',
    addresses.import,
    async (request) => {
      const one = await found(request)
      return one === null ? notFound() : shown(request, one)
    },
    'coordinator',
  ),
  memberPost('network.set-import', addresses.import, answerDefaults, { access: 'coordinator' }),
  memberPost('network.confirm-import', addresses.confirmImport, confirm, { access: 'coordinator' }),
  memberPost('network.undo-import', addresses.undoImport, undo, { access: 'coordinator' }),
  memberGet('network.import-errors', addresses.importErrors, errorsFile, 'coordinator'),
]
