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
import { namesOf } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'
import type { Doc } from '../model.ts'
import { restoreVersion } from './restore-version.ts'
import { findVersionDoc, listVersions, type Version } from './queries.ts'
import { sheetFor } from '../editable-sheet.ts'
import type { EditableRecord, Sheet } from '../editable-sheet.ts'
import { HistoryPage } from './page.tsx'
import { nameOf, noticeOf, readVersion, trailOf } from '../steward/sheet-trail.ts'

const nowOf = ({ service, places }: Sheet): Omit<Version, 'from' | 'personId' | 'isImport'>[] =>
  [service, ...places.flatMap(({ link, location }) => [link, location])].map(
    (part: EditableRecord<Version['kind']>) => ({
      recordId: part.id,
      kind: part.kind,
      version: part.version,
      doc: part.doc as unknown as Doc,
      status: part.status,
      withheld: [...part.withheld],
      assuredOn: part.assuredOn,
      assuredBy: part.assuredBy,
      assuredByEn: part.assuredByEn,
      stewardId: part.stewardId,
    }),
  )

async function show(request: MemberRequest): Promise<Answer> {
  const found = await sheetFor(request, 'edit')
  if (found === null) return notFound()
  const { lang, tx, formKeys, deps } = request
  const { sheet } = found
  const versions = await listVersions(tx, nowOf(sheet))
  const names = await namesOf(
    tx,
    versions.flatMap(({ version }) => version.personId ?? []),
  )
  const title = words[lang].title(nameOf(sheet, lang))
  return page(
    title,
    <HistoryPage
      lang={lang}
      title={title}
      timeZone={deps.timeZone}
      keys={formKeys}
      action={href(lang, addresses.serviceHistory, { id: sheet.service.id })}
      versions={versions}
      names={names}
      current={sheet.service.version}
      lock={sheet.version}
    />,
    { breadcrumb: trailOf(request, sheet), notice: noticeOf(request) },
  )
}

async function restore(request: MemberRequest): Promise<Answer> {
  const found = await sheetFor(request, 'edit', { lock: true })
  if (found === null) return notFound()
  const { lang, tx, form } = request
  const { sheet } = found
  const back = href(lang, addresses.serviceHistory, { id: sheet.service.id })
  if (readVersion(form.first('lock') ?? '') !== sheet.version) return redirect(back, 'confirmed-none')
  const before = await findVersionDoc(tx, sheet.service.id, readVersion(form.first('restore') ?? ''))
  if (before === null) return notFound()
  await restoreVersion(request, sheet, before)
  return redirect(back, 'version-restored')
}

export const historyRoutes: Route[] = [
  memberGet('directory.service-history', addresses.serviceHistory, show),
  memberPost('directory.restore-version', addresses.serviceHistory, restore),
]
