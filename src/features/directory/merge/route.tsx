import { takingRoutes, type Taking } from '../../../design/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { isId } from '../../../kernel/ids.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, formatList } from '../../../kernel/language.ts'
import { cleanText } from '../../../kernel/clean-text.ts'
import { addresses } from '../addresses.ts'
import type { Text } from '../model.ts'
import { words } from './words.ts'
import { mergeSheets } from './merge-sheets.ts'
import { findNear, type Near } from './queries.ts'
import { mayOnSheet } from '../rules.ts'
import { sheetFor } from '../editable-sheet.ts'
import { phonesOf } from '../sheet-form/index.ts'
import type { Sheet } from '../editable-sheet.ts'
import { ComparePage, FindTwinPage, type ShownMerge } from './page.tsx'
import { listRecentMerges, openMerge, undoMerge, undoneParts } from './undo-merge.ts'
import { plainText } from '../text.ts'
import { words as stewardWords } from '../steward/words.ts'
import { homeOf, nameOf, noticeOf, readVersion, trailOf } from '../steward/sheet-trail.ts'

const longestSearch = 200

async function show(request: MemberRequest): Promise<Answer> {
  const found = await sheetFor(request, 'merge')
  if (found === null) return notFound()
  const { query } = request
  const twin = query.get('with')
  if (isId(twin)) {
    const other = await sheetFor(request, 'merge', { id: twin })
    if (other === null || twin === found.sheet.service.id) return notFound()
    return comparePage(request, found.sheet, other.sheet, false)
  }
  return findPage(request, found.sheet)
}

async function findPage(request: MemberRequest, sheet: Sheet): Promise<Answer> {
  const { lang, tx, query, who } = request
  const typed = cleanText((query.get('q') ?? '').slice(0, longestSearch)).text
  const { doc } = sheet.service
  const own = phonesOf(sheet.service).shown.flatMap(({ phone, audience }) =>
    audience === 'public' ? [phone.number] : [],
  )
  const near: Near[] = await findNear(tx, {
    names: typed === '' ? [doc.name.fr ?? '', doc.name.en ?? ''] : [typed],
    phones: typed === '' ? own : [typed],
    besides: sheet.service.id,
  })
  const title = words[lang].title(nameOf(sheet, lang))
  const address = href(lang, addresses.mergeService, { id: sheet.service.id })
  return page(
    title,
    <FindTwinPage
      lang={lang}
      title={title}
      action={address}
      typed={typed}
      near={near.map((one) => ({
        ...one,
        href: mayOnSheet(who, 'merge', one) ? withQuery(address, { with: one.id }) : null,
      }))}
      merges={await recentMerges(request, { keptId: sheet.service.id })}
    />,
    { breadcrumb: trailOf(request, sheet), notice: noticeOf(request) },
  )
}

function comparePage(request: MemberRequest, kept: Sheet, other: Sheet, isRefused: boolean): Answer {
  const { lang, formKeys } = request
  const t = words[lang]
  const title = t.title(nameOf(kept, lang))
  const address = (id: string): string => href(lang, addresses.mergeService, { id })
  return page(
    title,
    <ComparePage
      lang={lang}
      title={title}
      kept={kept}
      other={other}
      problem={isRefused ? t.refused : null}
      action={address(kept.service.id)}
      swapHref={withQuery(address(other.service.id), { with: kept.service.id })}
      backHref={homeOf(request, kept.service)}
      keys={formKeys}
    />,
    { status: isRefused ? 409 : 200, breadcrumb: trailOf(request, kept) },
  )
}

/** Both are locked in the order of their ids, so that two people who merge the same pair wait for each other. */
async function merge(request: MemberRequest): Promise<Answer> {
  const { form, params } = request
  const [keptId, otherId] = [params['id'] ?? '', form.first('with') ?? '']
  if (!isId(otherId) || keptId === otherId) {
    const found = await sheetFor(request, 'merge')
    return found === null ? notFound() : findPage(request, found.sheet)
  }
  const sheets = new Map<string, Sheet>()
  for (const id of [keptId, otherId].toSorted()) {
    const found = await sheetFor(request, 'merge', { lock: true, id })
    if (found === null) return notFound()
    sheets.set(id, found.sheet)
  }
  const [kept, other] = [sheets.get(keptId), sheets.get(otherId)]
  if (kept === undefined || other === undefined) return notFound()
  const isSame =
    readVersion(form.first('kept') ?? '') === kept.version && readVersion(form.first('other') ?? '') === other.version
  if (!isSame || !(await mergeSheets(request, kept, other)).ok) return comparePage(request, kept, other, true)
  return redirect(href(request.lang, addresses.mergeService, { id: kept.service.id }), 'service-merged')
}

/** Merges that can still be undone, in words, with the page that does it. */
export async function recentMerges(
  { tx, lang, deps }: Pick<MemberRequest, 'tx' | 'lang' | 'deps'>,
  of: { keptId: string } | { networkId: string },
): Promise<ShownMerge[]> {
  return (await listRecentMerges(tx, of)).map(({ id, keptId, keptName, otherName, mergedAt }) => ({
    kept: plainText(keptName, lang),
    other: plainText(otherName, lang),
    day: formatDay(dayOf(mergedAt, deps.timeZone), lang),
    href: href(lang, addresses.undoMerge, { id: keptId, mergeId: id }),
  }))
}

async function askUndo(request: MemberRequest): Promise<Taking | Answer> {
  const found = await sheetFor(request, 'merge')
  if (found === null) return notFound()
  const { lang, params } = request
  const cancelHref = href(lang, addresses.mergeService, { id: found.sheet.service.id })
  const merge = await openMerge(request, params['mergeId'] ?? '')
  if (merge === null || merge.kept.service.id !== found.sheet.service.id)
    return redirect(cancelHref, 'merge-not-undone')
  const t = words[lang].undoing
  const { goes, stays } = undoneParts(merge)
  const [kept, other] = [nameOf(merge.kept, lang), plainText(merge.before.other.doc['name'] as Text, lang)]
  const named = (fields: readonly string[]): string =>
    formatList(
      fields.map((field) => stewardWords[lang].fields[field] ?? field),
      lang,
    )
  return {
    kind: 'taking',
    title: t.title(kept, other),
    lost: [
      goes.length === 0 ? t.goesNothing(kept) : t.goes(kept, named(goes)),
      t.comes(other),
      ...(stays.length === 0 ? [] : [t.stays(named(stays))]),
    ],
    back: t.back,
    act: t.act,
    cancelHref,
    breadcrumb: trailOf(request, merge.kept),
  }
}

async function undo(request: MemberRequest): Promise<Answer> {
  const found = await sheetFor(request, 'merge')
  if (found === null) return notFound()
  const back = href(request.lang, addresses.mergeService, { id: found.sheet.service.id })
  const undone = await undoMerge(request, request.params['mergeId'] ?? '')
  return redirect(back, undone.ok ? 'merge-undone' : 'merge-not-undone')
}

export const mergeRoutes: Route[] = [
  memberGet('directory.merging-service', addresses.mergeService, show),
  memberPost('directory.merge-service', addresses.mergeService, merge),
  ...takingRoutes({
    asked: 'directory.undoing-merge',
    done: 'directory.undo-merge',
    address: addresses.undoMerge,
    ask: askUndo,
    take: undo,
  }),
]
