import {
  aside,
  memberGet,
  memberPost,
  notFound,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../http/index.ts'
import { formatInstant, type Language } from '../language.ts'
import { canUndo, shownFileName, undoEnd, type KeptImport } from './kept-import.ts'
import type { ImportPort, PreviewRefusal, UploadStatus } from './port.ts'
import { readingDesk, type ReadingRefusal, type Understood } from './reading-desk.ts'
import { words } from './words.ts'

/** What a form adds around its file, bytes. */
const formAround = 1024 * 1024

/** One import and where it goes. */
export interface FoundImport<Place, Kept> {
  place: Place
  kept: Kept
}

/** How every file comes in: upload → preview → confirm → undo within 30 days. */
export interface ImportFlow<Place, Kept> {
  routes: readonly Route[]
  /** The import of the address, for pages of the feature’s own; null when it is not for the person to see. */
  find(request: MemberRequest): Promise<FoundImport<Place, Kept> | null>
}

export function importFlow<Place, Asked, Read, Refusal, Kept extends KeptImport>(
  port: ImportPort<Place, Asked, Read, Refusal, Kept>,
): ImportFlow<Place, Kept> {
  async function find(request: MemberRequest): Promise<FoundImport<Place, Kept> | null> {
    const place = await port.placeOf(request)
    const kept = place === null ? null : await port.find(request, place)
    return place === null || kept === null ? null : { place, kept }
  }

  async function upload(request: MemberRequest): Promise<Answer> {
    const place = await port.placeOf(request)
    return place === null ? notFound() : port.uploadPage(request, place, port.emptyForm(request), 200)
  }

  const sentenceOf = (refusal: Refusal | ReadingRefusal, lang: Language): string =>
    isOfReading(refusal) ? words[lang].notRead[refusal.notRead] : port.refusalSentence(refusal, lang)

  /** Where the file goes and what the rest of the form says; an answer when it goes nowhere. */
  async function asked(request: MemberRequest) {
    const place = await port.placeOf(request)
    if (place === null) return notFound()
    const { asked, values, errors } = port.ask(request, place)
    const again = (more: Record<string, string>, status: UploadStatus = 422) =>
      port.uploadPage(request, place, { values, errors: { ...errors, ...more }, theirs: null }, status)
    if (request.form.file('file') === null) return again({ file: words[request.lang].noFile })
    if (asked === null) return Object.keys(errors).length === 0 ? notFound() : again({})
    return { place, asked, again }
  }

  async function read(request: MemberRequest): Promise<Answer> {
    const found = await asked(request)
    const file = request.form.file('file')
    if ('kind' in found || file === null) return 'kind' in found ? found : notFound()
    if (request.form.has('_language')) return found.again({})
    const fileName = shownFileName(file.name, port.namelessFile)
    const turn = { personId: request.who.personId, formKey: request.formKeys.key }
    return aside(
      request,
      () => readingDesk.read(turn, port.reader, { name: fileName, bytes: file.bytes }),
      (later, understood) => keep(later, fileName, understood),
    )
  }

  async function keep(
    request: MemberRequest,
    fileName: string,
    understood: Understood<Read, Refusal>,
  ): Promise<Answer> {
    const found = await asked(request)
    if ('kind' in found) return found
    const { lang } = request
    const { place, asked: others, again } = found
    if (!understood.ok) return again({ file: sentenceOf(understood.refusal, lang) }, statusOf(understood.refusal))
    const kept = await port.keep(request, place, { fileName, asked: others, read: understood.value })
    if (!kept.ok) return again({ file: port.refusalSentence(kept.refusal, lang) })
    return redirect(port.previewHref(lang, place, kept.value))
  }

  async function show(request: MemberRequest, refusal: PreviewRefusal | null = null): Promise<Answer> {
    const found = await find(request)
    if (found === null) return notFound()
    const { place, kept } = found
    const stage = port.stageOf(kept)
    if (stage === 'preview') return port.previewPage(request, place, kept, refusal)
    if (stage === 'emptied') return port.emptiedPage(request, place, kept)
    const { lang, deps } = request
    const when = (instant: Date): string => formatInstant(instant, lang, deps.timeZone)
    return port.donePage(request, place, kept, {
      undoUntil: kept.appliedAt !== null && canUndo(kept, deps.clock.now()) ? when(undoEnd(kept.appliedAt)) : null,
      undoneOn: kept.undoneAt === null ? null : when(kept.undoneAt),
    })
  }

  async function confirm(request: MemberRequest): Promise<Answer> {
    const found = await find(request)
    const applied = found && (await port.apply(request, found.place, found.kept))
    if (found === null || applied === null) return notFound()
    return applied.isDone
      ? redirect(port.previewHref(request.lang, found.place, found.kept.id), applied.notice)
      : show(request, applied)
  }

  async function undo(request: MemberRequest): Promise<Answer> {
    const found = await find(request)
    const undone = found && (await port.undo(request, found.place, found.kept))
    if (found === null || undone === null) return notFound()
    return redirect(port.previewHref(request.lang, found.place, found.kept.id), undone.notice)
  }

  const { routes: at, access, largestFile } = port
  return {
    find,
    routes: [
      memberGet(at.upload.id, at.upload.address, upload, access),
      memberPost(at.read.id, at.read.address, read, { access, maxBytes: largestFile + formAround }),
      memberGet(at.preview.id, at.preview.address, (request) => show(request), access),
      memberPost(at.confirm.id, at.confirm.address, confirm, { access }),
      memberPost(at.undo.id, at.undo.address, undo, { access }),
    ],
  }
}

const isOfReading = (refusal: unknown): refusal is ReadingRefusal =>
  typeof refusal === 'object' && refusal !== null && 'notRead' in refusal

function statusOf(refusal: unknown): UploadStatus {
  if (!isOfReading(refusal)) return 422
  return refusal.notRead === 'yours-first' ? 429 : refusal.notRead === 'many-first' ? 503 : 422
}
