import { EmptiedImport } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import {
  data,
  href,
  memberGet,
  notFound,
  noticeIn,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { featureReader, importFlow, type ImportPort } from '../../../kernel/import/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { ok } from '../../../kernel/result.ts'
import { downloadHeaders, fileName, refusalSentence, toCsv, type OutTable } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import type { read } from '../file-reader.ts'
import { strengths } from '../model.ts'
import { breadcrumbToOwn, ownOrganization, type OwnOrganization } from '../own/own-context.ts'
import { words as own } from '../own/words.ts'
import { words as said } from '../said/words.ts'
import { bringTies, keepTies, planOfTies, undoTies } from './bring-ties.ts'
import { TiesBroughtPage, TiesUploadPage } from './page.tsx'
import { TiesPreviewPage } from './preview-page.tsx'
import { findTieImport, listTieImports, type TieImport } from './queries.ts'
import type { ReadTies, TiesRefusal } from './tie-columns.ts'
import { words } from './words.ts'

function noticeOf({ notice, lang }: MemberRequest): { title: string; text: string } | null {
  const text = noticeIn(words[lang].notices, notice)
  return text === null ? null : { title: own[lang].noticeTitle, text }
}

/** Why a file was refused and what to do next. */
function sentenceOf(refusal: TiesRefusal, lang: Language): string {
  const t = words[lang]
  if (refusal.code === 'column-twice') return t.columnTwice(refusal.columns.join(', '))
  if (refusal.code === 'too-many-ties') return t.tooMany(refusal.max)
  if (refusal.code === 'no-partner-column' || refusal.code === 'no-strength-column') return t.refusals[refusal.code]
  return refusalSentence(refusal, lang)
}

const uploadHref = (lang: Language, { id }: OwnOrganization): string => href(lang, addresses.imports, { id })
const frameOf = (request: MemberRequest, place: OwnOrganization) => ({
  breadcrumb: [
    ...breadcrumbToOwn(request.lang, place, { toTies: true }),
    { label: words[request.lang].title, href: uploadHref(request.lang, place) },
  ],
  notice: noticeOf(request),
})

const port: ImportPort<OwnOrganization, true, ReadTies, TiesRefusal, TieImport> = {
  routes: {
    upload: { id: 'connection.importing', address: addresses.imports },
    read: { id: 'connection.read-file', address: addresses.imports },
    preview: { id: 'connection.import', address: addresses.import },
    confirm: { id: 'connection.confirm-import', address: addresses.import },
    undo: { id: 'connection.undo-import', address: addresses.importUndo },
  },
  access: 'member',
  largestFile: 10 * 1024 * 1024,
  namelessFile: words.fr.nameless,
  placeOf: (request) => ownOrganization(request, 'declare'),
  previewHref: (lang, { id }, importId) => href(lang, addresses.import, { id, importId }),
  ask: () => ({ asked: true, values: {}, errors: {} }),
  reader: featureReader<typeof read>('connection'),
  keep: async (request, place, { fileName: name, read: ties }) =>
    ok(await keepTies(request, place, { fileName: name, read: ties })),
  refusalSentence: sentenceOf,
  find: ({ tx, params }, { id }) => findTieImport(tx, id, params['importId'] ?? ''),
  stageOf: ({ status, document: { stage } }) =>
    stage === 'emptied' ? 'emptied' : status === 'preview' ? 'preview' : 'done',
  async apply(request, place, { id }) {
    const brought = await bringTies(request, place, id)
    if (brought.ok) return { isDone: true, notice: 'ties-brought' }
    if (brought.refusal === 'settled' && (await findTieImport(request.tx, place.id, id))?.status !== 'preview')
      return { isDone: true, notice: null }
    return { isDone: false, sentence: words[request.lang].refusalsToBring[brought.refusal], status: 422 }
  },
  undo: async (request, place, { id }) => ({
    notice: (await undoTies(request, place, id)) === null ? 'ties-too-late' : 'ties-taken-back',
  }),
  emptyForm: () => filled({}),
  async uploadPage(request, place, state, status) {
    const { lang, tx, deps } = request
    const { id } = place
    return page(
      words[lang].title,
      <TiesUploadPage
        lang={lang}
        timeZone={deps.timeZone}
        action={uploadHref(lang, place)}
        keys={request.formKeys}
        state={state}
        past={await listTieImports(tx, id)}
        importHref={(importId) => href(lang, addresses.import, { id, importId })}
        templateHref={href(lang, addresses.importTemplate, { id })}
      />,
      { status, breadcrumb: breadcrumbToOwn(lang, place, { toTies: true }), notice: noticeOf(request) },
    )
  },
  async previewPage(request, place, found, refusal) {
    const { lang } = request
    const plan = await planOfTies(request, place, found)
    if (plan === null || found.document.stage !== 'read') return port.emptiedPage(request, place, found)
    return page(
      words[lang].previewTitle(found.fileName),
      <TiesPreviewPage
        lang={lang}
        fileName={found.fileName}
        plan={plan}
        unknown={found.document.unknown}
        notes={found.document.notes}
        keys={request.formKeys}
        refusal={refusal?.sentence ?? null}
        action={href(lang, addresses.import, { id: place.id, importId: found.id })}
        cancelHref={uploadHref(lang, place)}
        tiesHref={href(lang, addresses.own, { id: place.id })}
      />,
      { ...frameOf(request, place), status: refusal?.status ?? 200 },
    )
  },
  emptiedPage: (request, place, { fileName: name }) =>
    page(name, <EmptiedImport fileName={name} text={words[request.lang].emptied} />, frameOf(request, place)),
  donePage(request, place, { id, fileName: name, document }, { undoUntil, undoneOn }) {
    const { lang } = request
    const done = document.stage === 'done' ? document : null
    return page(
      words[lang].doneTitle(name),
      <TiesBroughtPage
        lang={lang}
        fileName={name}
        keys={request.formKeys}
        said={done?.said ?? 0}
        undoUntil={undoUntil}
        undoAction={href(lang, addresses.importUndo, { id: place.id, importId: id })}
        undone={undoneOn === null ? null : { on: undoneOn, result: done?.undone ?? null }}
        tiesHref={href(lang, addresses.own, { id: place.id })}
        anotherHref={uploadHref(lang, place)}
      />,
      frameOf(request, place),
    )
  },
}

/** The headings that are understood, and one row to write over: an empty strength would change nothing. */
async function template(request: MemberRequest): Promise<Answer> {
  const { lang, today } = request
  if ((await ownOrganization(request, 'declare')) === null) return notFound()
  const { file, heads } = own[lang]
  const table: OutTable = {
    name: words[lang].title,
    columns: [
      { id: 'code', heading: file.code, kind: 'code' },
      { id: 'partner', heading: heads.partner, kind: 'text' },
      {
        id: 'says',
        heading: heads.ours,
        kind: 'text',
        allowed: strengths.map((code) => ({ code, label: said[lang].sayings[code] })),
      },
      { id: 'shown', heading: file.oursShown, kind: 'text' },
    ],
    rows: [],
  }
  const name = fileName({ what: words[lang].templateName, day: today, ext: 'csv' })
  return data(toCsv(table, lang), downloadHeaders(name, 'csv'))
}

export const importRoutes: readonly Route[] = [
  // Before the page of one file, whose address would take its place.
  memberGet('connection.import-template', addresses.importTemplate, template),
  ...importFlow(port).routes,
]
