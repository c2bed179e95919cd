import { filled, type FormState } from '../../../../kernel/form/index.ts'
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
} from '../../../../kernel/http/index.ts'
import { addresses } from '../../addresses.ts'
import { mainForm } from '../../../../design/index.ts'
import { found, ownParams, trail } from './asked-import.ts'
import { columnPlaceOf, type Mapping } from '../read/mapping.ts'
import { words } from './words.ts'
import { applyMapping, mappingFor } from '../write/map-columns.ts'
import { ColumnsPage } from './columns-page.tsx'

async function columnsPage(request: MemberRequest, given: FormState | null = null): Promise<Answer> {
  const one = await found(request)
  if (one === null) return notFound()
  const { lang, formKeys } = request
  const { document } = one
  if (document.stage !== 'columns') return redirect(href(lang, addresses.importPreview, ownParams(one)))
  const { headings, samples } = document
  const t = words[lang]
  return page(
    t.columnsTitle(one.fileName),
    <ColumnsPage
      lang={lang}
      fileName={one.fileName}
      keys={formKeys}
      action={href(lang, addresses.importColumns, ownParams(one))}
      cancelHref={href(lang, addresses.import, { networkId: one.networkId })}
      headings={headings}
      samples={samples}
      state={given ?? filled(chosenBy(await mappingFor(request, one, headings), headings))}
    />,
    { breadcrumb: trail(request, one.networkId), formId: mainForm, status: given === null ? 200 : 422 },
  )
}

/** A mapping as the page shows it: the first place of each column. */
const chosenBy = ({ columns }: Mapping, headings: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    headings.map((heading, at) => [
      `c${at}`,
      [columns[heading] ?? columns[heading.replace(/.*\./, '')] ?? []].flat()[0] ?? '',
    ]),
  )

async function mapColumns(request: MemberRequest): Promise<Answer> {
  const one = await found(request)
  if (one === null) return notFound()
  const { lang, form } = request
  const here = href(lang, addresses.importPreview, ownParams(one))
  if (one.document.stage !== 'columns') return redirect(here)
  const { headings } = one.document
  const raw = Object.fromEntries(headings.map((_heading, at) => [`c${at}`, form.first(`c${at}`)]))
  const state = filled(raw)
  if (form.has('_language')) return columnsPage(request, state)
  const before = await mappingFor(request, one, headings)
  const mapping: Mapping = { ...before, columns: columnsFrom(before, headings, raw) }
  const done = await applyMapping(request, one, mapping)
  if (done.ok || done.refusal === 'settled') return redirect(here)
  const t = words[lang]
  const sentence = done.refusal === 'says-nothing' ? t.columnsSayNothing : t.refusals[done.refusal]
  return columnsPage(request, { ...state, errors: { c0: sentence } })
}

/** A column left as it was proposed keeps all its places; any other goes where the person chose. */
function columnsFrom(before: Mapping, headings: readonly string[], raw: Record<string, string>): Mapping['columns'] {
  const proposed = chosenBy(before, headings)
  const entries = headings.flatMap((heading, at): [string, string | readonly string[]][] => {
    const chosen = raw[`c${at}`] ?? ''
    if (heading === '' || chosen === '' || columnPlaceOf(chosen) === null) return []
    const all = before.columns[heading] ?? before.columns[heading.replace(/.*\./, '')]
    return [[heading, chosen === proposed[`c${at}`] && all !== undefined ? all : chosen]]
  })
  // In the order of the mapping that was proposed: where two columns go to one place, its first counts.
  const order = Object.keys(before.columns)
  const rank = (heading: string): number => {
    const at = order.findIndex((one) => one === heading || one === heading.replace(/.*\./, ''))
    return at === -1 ? order.length : at
  }
  return Object.fromEntries(entries.toSorted(([a], [b]) => rank(a) - rank(b)))
}

export const columnsRoutes: readonly Route[] = [
  memberGet('hsds.import-columns', addresses.importColumns, (request) => columnsPage(request), 'coordinator'),
  memberPost('hsds.map-import', addresses.importColumns, mapColumns, { access: 'coordinator' }),
]
