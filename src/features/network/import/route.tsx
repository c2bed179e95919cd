import { EmptiedImport, mainForm } from '../../../design/index.ts'
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
import { featureReader, importFlow, type ImportPort } from '../../../kernel/import/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Who } from '../../../kernel/session.ts'
import { ok } from '../../../kernel/result.ts'
import { downloadHeaders, fileName, refusalSentence, toCsv, type OutTable } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import type { read } from '../file-reader.ts'
import { breadcrumbToOrganization, networkNotice } from '../organization-context.ts'
import { listNetworks } from '../queries.ts'
import { networkToChange } from '../rules.ts'
import { words as shared } from '../words.ts'
import { applyOrganizationImport, importPlanOf } from './apply-import.ts'
import { keepList, setImportDefaults } from './keep-list.ts'
import { ImportedListPage, ListUploadPage } from './page.tsx'
import { guessSector, saysRegion, saysSector } from './plan-import.ts'
import { ListPreviewPage } from './preview-page.tsx'
import { findOrganizationImport, listOrganizationImports, type OrganizationImport } from './queries.ts'
import type { ListRefusal, ReadListFile } from './read-list.ts'
import { undoOrganizationImport } from './undo-import.ts'
import { words } from './words.ts'

/** What is asked when the file does not give the sector or the regions. */
const sectorDefaultForm = defineForm({ sector: oneOf(sectorCodes) })
const regionDefaultsForm = defineForm({ regions: manyOf(regionCodes) })

const trail = (request: MemberRequest) => [
  ...breadcrumbToOrganization(request),
  { label: words[request.lang].title, href: href(request.lang, addresses.imports) },
]

/** Why a file was refused and what to do next. */
export function sentenceOf(refusal: ListRefusal, lang: Language): string {
  const t = words[lang]
  if (refusal.code === 'column-twice') return t.columnTwice(refusal.columns.join(', '))
  if (refusal.code === 'no-name-column' || refusal.code === 'geojson-damaged') return t.refusals[refusal.code]
  return refusalSentence(refusal, lang)
}

/** An import whose list is still there, to be confirmed. */
type WaitingImport = OrganizationImport & { document: { stage: 'read' } }

async function previewPage(
  request: MemberRequest,
  found: WaitingImport,
  { state, refusal = null, status = 200 }: { state?: FormState; refusal?: string | null; status?: 200 | 409 | 422 },
): Promise<Answer> {
  const { lang } = request
  const { list, notes, defaults } = found.document
  const own = { id: found.id }
  return page(
    words[lang].previewTitle(found.fileName),
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

const port: ImportPort<Who, string, ReadListFile, ListRefusal, OrganizationImport> = {
  routes: {
    upload: { id: 'network.imports', address: addresses.imports },
    read: { id: 'network.read-import', address: addresses.imports },
    preview: { id: 'network.import', address: addresses.import },
    confirm: { id: 'network.confirm-import', address: addresses.confirmImport },
    undo: { id: 'network.undo-import', address: addresses.undoImport },
  },
  access: 'coordinator',
  largestFile: 10 * 1024 * 1024,
  namelessFile: 'liste',
  placeOf: ({ who }) => who,
  previewHref: (lang, _who, id) => href(lang, addresses.import, { id }),
  ask({ form }, who) {
    const asked = form.first('network')
    const networkId = networkToChange(who, asked === '' ? null : asked)
    return { asked: networkId, values: { network: form.all('network') }, errors: {} }
  },
  reader: featureReader<typeof read>('network'),
  keep: async (request, _who, { fileName, asked: networkId, read: list }) =>
    ok(await keepList(request, { networkId, fileName, ...list })),
  refusalSentence: sentenceOf,
  find: ({ tx, params }, who) => findOrganizationImport(tx, who, params['id'] ?? ''),
  stageOf: ({ status, document: { stage } }) =>
    stage === 'read' && status === 'preview' ? 'preview' : stage === 'done' ? 'done' : 'emptied',
  async apply(request, _who, { id }) {
    const applied = await applyOrganizationImport(request, id)
    if (applied.ok) return { isDone: true, notice: 'import-applied' }
    if (applied.refusal === 'not-found') return null
    if (applied.refusal === 'settled') return { isDone: true, notice: null }
    return { isDone: false, sentence: words[request.lang].applyRefusals[applied.refusal], status: 422 }
  },
  async undo(request, _who, { id }) {
    const undone = await undoOrganizationImport(request, id)
    if (!undone.ok) return undone.refusal === 'not-found' ? null : { notice: 'import-too-late' }
    return { notice: undone.value.remaining > 0 ? 'import-undone-some' : 'import-undone' }
  },
  emptyForm: () => filled({}),
  async uploadPage(request, who, state, status) {
    const { lang, tx, deps } = request
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
  },
  async previewPage(request, who, found, refusal) {
    const { document } = found
    if (document.stage !== 'read') return port.emptiedPage(request, who, found)
    const tried = refusal && { refusal: refusal.sentence, status: refusal.status }
    return previewPage(request, { ...found, document }, tried ?? {})
  },
  emptiedPage: (request, _who, { fileName }) =>
    page(fileName, <EmptiedImport fileName={fileName} text={words[request.lang].emptied} />, {
      breadcrumb: trail(request),
    }),
  donePage(request, _who, { id, fileName, document }, { undoUntil, undoneOn }) {
    const { lang } = request
    return page(
      words[lang].doneTitle(fileName),
      <ImportedListPage
        lang={lang}
        fileName={fileName}
        keys={request.formKeys}
        added={document.stage === 'done' ? document.added : 0}
        undoUntil={undoUntil}
        undoAction={href(lang, addresses.undoImport, { id })}
        undoneOn={undoneOn}
        listHref={href(lang, addresses.organizations)}
        anotherHref={href(lang, addresses.imports)}
      />,
      { breadcrumb: trail(request), notice: networkNotice(request) },
    )
  },
}

const flow = importFlow(port)

async function answerDefaults(request: MemberRequest): Promise<Answer> {
  const { lang, form } = request
  const one = (await flow.find(request))?.kept ?? null
  if (one === null || one.document.stage !== 'read') return notFound()
  const { document } = one
  const { list } = document
  const t = words[lang]
  const labels = { sector: t.defaultSector, regions: t.defaultRegions }
  const regions = regionDefaultsForm.parse(form)
  const sector = saysSector(list) ? null : sectorDefaultForm.parse(form)
  if (!regions.ok || (sector !== null && !sector.ok)) {
    const problems = { ...(regions.ok ? {} : regions.problems), ...(sector?.ok === false ? sector.problems : {}) }
    const values = { ...regionDefaultsForm.rawOf(form), ...sectorDefaultForm.rawOf(form) }
    return previewPage(
      request,
      { ...one, document },
      { state: refused({ values, problems }, { labels }, lang), status: 422 },
    )
  }
  const defaults = { sector: sector?.value.sector ?? null, regions: regions.value.regions }
  const set = await setImportDefaults(request, one, defaults)
  if (!set.ok) return previewPage(request, { ...one, document }, { refusal: t.applyRefusals.settled, status: 409 })
  return redirect(href(lang, addresses.import, { id: one.id }))
}

async function errorsFile(request: MemberRequest): Promise<Answer> {
  const { lang, today } = request
  const one = (await flow.find(request))?.kept ?? null
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
  // Before the page of one import, whose address would take its place.
  memberGet('network.import-template', addresses.importTemplate, template, 'coordinator'),
  ...flow.routes,
  memberPost('network.set-import', addresses.import, answerDefaults, { access: 'coordinator' }),
  memberGet('network.import-errors', addresses.importErrors, errorsFile, 'coordinator'),
]
