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
import { cleanText } from '../../../kernel/clean-text.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'
import { mergeSheets } from './merge-sheets.ts'
import { findNear, type Near } from './queries.ts'
import { mayOnSheet } from '../rules.ts'
import { sheetFor } from '../editable-sheet.ts'
import { phonesOf } from '../sheet-form/index.ts'
import type { Sheet } from '../editable-sheet.ts'
import { ComparePage, FindTwinPage } from './page.tsx'
import { homeOf, nameOf, readVersion, trailOf } from '../steward/sheet-trail.ts'

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
    />,
    { breadcrumb: trailOf(request, sheet) },
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
  return redirect(homeOf(request, kept.service), 'service-merged')
}

export const mergeRoutes: Route[] = [
  memberGet('directory.merging-service', addresses.mergeService, show),
  memberPost('directory.merge-service', addresses.mergeService, merge),
]
