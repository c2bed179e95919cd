import {
  memberGet,
  memberPost,
  notFound,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../http/index.ts'
import { formatInstant } from '../language.ts'
import { canUndo, shownFileName, undoEnd, type KeptImport } from './kept-import.ts'
import type { ImportPort, PreviewRefusal } from './port.ts'
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

  async function read(request: MemberRequest): Promise<Answer> {
    const place = await port.placeOf(request)
    if (place === null) return notFound()
    const { lang, form } = request
    const { asked, values, errors } = port.ask(request, place)
    const again = (more: Record<string, string>) =>
      port.uploadPage(request, place, { values, errors: { ...errors, ...more }, theirs: null }, 422)
    const file = form.file('file')
    if (file === null) return again({ file: words[lang].noFile })
    if (asked === null) return Object.keys(errors).length === 0 ? notFound() : again({})
    const understood = await port.read(file)
    if (!understood.ok) return again({ file: port.refusalSentence(understood.refusal, lang) })
    const fileName = shownFileName(file.name, port.namelessFile)
    const kept = await port.keep(request, place, { fileName, asked, read: understood.value })
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
