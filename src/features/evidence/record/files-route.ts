import { takingRoutes, type Taking } from '../../../design/index.ts'
import {
  data,
  memberGet,
  memberPost,
  notFound,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses, recordHref } from '../addresses.ts'
import { breadcrumbToWork, titleOfRecord, recordFor } from '../own-context.ts'
import { attachFile, moveFile } from './attach-file.ts'
import { largestFile } from './file-kind.ts'
import { findFile, readFile } from './queries.ts'
import { recordPage } from './route.tsx'
import { words } from './words.ts'

async function attach(request: MemberRequest): Promise<Answer> {
  const record = await recordFor(request, 'attach')
  if (record === null) return notFound()
  const attached = await attachFile(request, record)
  if (attached.ok) return redirect(recordHref(request.lang, record.recordKey), 'work-file')
  return recordPage(request, record, attached.refusal)
}

/** Taken away, never shown: a browser that opened it would run what is in it. */
async function download(request: MemberRequest): Promise<Answer> {
  const record = await recordFor(request, 'see')
  if (record === null) return notFound()
  const { tx, params } = request
  const file = await findFile(tx, record.recordKey, params['fileId'] ?? '')
  if (file === null || file.removedAt !== null) return notFound()
  const bytes = await readFile(tx, file.id)
  if (bytes === null) return notFound()
  const plain = file.name.replace(/[^\w.-]+/g, '_')
  return data(bytes, {
    'content-type': file.kind === 'pdf' ? 'application/pdf' : 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
}

async function askRemove(request: MemberRequest): Promise<Taking | Answer> {
  const record = await recordFor(request, 'attach')
  if (record === null) return notFound()
  const { lang, tx, params } = request
  const file = await findFile(tx, record.recordKey, params['fileId'] ?? '')
  if (file === null || file.removedAt !== null) return notFound()
  const t = words[lang].files.removing
  const here = recordHref(lang, record.recordKey)
  return {
    kind: 'taking',
    title: t.title(file.name),
    lost: t.lost,
    back: t.back,
    act: t.act,
    cancelHref: here,
    breadcrumb: [...breadcrumbToWork(request), { label: await titleOfRecord(request, record), href: here }],
  }
}

async function move(request: MemberRequest, deed: 'remove' | 'put-back'): Promise<Answer> {
  const record = await recordFor(request, 'attach')
  if (record === null) return notFound()
  const { lang, tx, params } = request
  const file = await findFile(tx, record.recordKey, params['fileId'] ?? '')
  if (file === null) return notFound()
  const isMoved = await moveFile(request, record, file.id, deed)
  const done = deed === 'remove' ? 'work-file-removed' : 'work-file-back'
  return redirect(recordHref(lang, record.recordKey), isMoved ? done : 'work-changed')
}

export const fileRoutes: Route[] = [
  // Some room for what a browser puts around the file.
  memberPost('evidence.attach', addresses.record, attach, { maxBytes: largestFile + 100_000 }),
  memberGet('evidence.file', addresses.file, download),
  ...takingRoutes({
    asked: 'evidence.removing-file',
    done: 'evidence.remove-file',
    address: addresses.removeFile,
    ask: askRemove,
    take: (request) => move(request, 'remove'),
  }),
  memberPost('evidence.put-file-back', addresses.putFileBack, (request) => move(request, 'put-back')),
]
