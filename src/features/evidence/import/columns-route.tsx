import { filled, type FormState } from '../../../kernel/form/index.ts'
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
import { addresses } from '../addresses.ts'
import { typeOf } from '../evidence-types.ts'
import { breadcrumbToWork } from '../own-context.ts'
import { listWorked } from '../queries.ts'
import { SheetColumnsPage } from './columns-page.tsx'
import { settleColumns } from './confirm-sheet.ts'
import { findImport, type EvidenceImport } from './queries.ts'
import { fieldsFor, requiredFacets } from '../sheet/sheet-fields.ts'
import type { ReadSheet, SheetMapping } from '../sheet/sheet-model.ts'
import { words } from './words.ts'

/** A sheet whose columns can still be told. */
interface Asking {
  found: EvidenceImport
  sheet: ReadSheet
  mapping: SheetMapping
}

async function askingOf({ tx, params, who }: MemberRequest): Promise<Asking | EvidenceImport | null> {
  const found = await findImport(tx, await listWorked(tx, who), params['importId'] ?? '')
  if (found === null) return null
  const { document, status } = found
  const isAsked = status === 'preview' && (document.stage === 'columns' || document.stage === 'read')
  return isAsked ? { found, sheet: document.sheet, mapping: document.mapping } : found
}

const previewHref = ({ lang, params }: MemberRequest): string =>
  href(lang, addresses.import, { importId: params['importId'] ?? '' })

async function columnsPage(request: MemberRequest, given: FormState | null = null): Promise<Answer> {
  const asking = await askingOf(request)
  if (asking === null) return notFound()
  if (!('sheet' in asking)) return redirect(previewHref(request))
  const { lang, formKeys } = request
  const { found, sheet, mapping } = asking
  const t = words[lang]
  return page(
    t.columnsTitle(found.fileName),
    <SheetColumnsPage
      lang={lang}
      fileName={found.fileName}
      type={mapping.type}
      sheet={sheet}
      keys={formKeys}
      action={href(lang, addresses.importColumns, { importId: found.id })}
      cancelHref={href(lang, addresses.imports)}
      state={given ?? filled(chosenBy(sheet, mapping))}
    />,
    {
      breadcrumb: [...breadcrumbToWork(request), { label: t.title, href: href(lang, addresses.imports) }],
      status: given === null ? 200 : 422,
    },
  )
}

const chosenBy = ({ headings }: ReadSheet, { columns, same }: SheetMapping): Record<string, string> => ({
  ...Object.fromEntries(headings.map((heading, at) => [`c${at}`, columns[heading] ?? ''])),
  ...Object.fromEntries(Object.entries(same).map(([facet, value]) => [`same.${facet}`, value])),
})

async function tellColumns(request: MemberRequest): Promise<Answer> {
  const asking = await askingOf(request)
  if (asking === null) return notFound()
  if (!('sheet' in asking)) return redirect(previewHref(request))
  const { form, lang } = request
  const { found, sheet, mapping } = asking
  const type = typeOf(mapping.type)
  const said = sheet.headings.map((_, at) => form.first(`c${at}`))
  const raw = {
    ...Object.fromEntries(said.map((code, at) => [`c${at}`, code])),
    ...Object.fromEntries(requiredFacets(type).map(({ code }) => [`same.${code}`, form.first(`same.${code}`)])),
  }
  if (form.has('_language')) return columnsPage(request, filled(raw))
  const errors = errorsOf(said, lang)
  if (Object.keys(errors).length > 0) return columnsPage(request, { ...filled(raw), errors })
  const known = new Set(fieldsFor(type).map(({ code }) => code))
  const columns: Record<string, string> = {}
  for (const [at, heading] of sheet.headings.entries()) {
    const code = said[at] ?? ''
    if (heading !== '' && known.has(code)) columns[heading] = code
  }
  const same = Object.fromEntries(
    requiredFacets(type).flatMap(({ code, values }) => {
      const value = form.first(`same.${code}`)
      return values.some((one) => one.code === value) ? [[code, value]] : []
    }),
  )
  const leftOut = sheet.headings.filter((heading) => heading !== '' && columns[heading] === undefined)
  await settleColumns(request, found, { type: mapping.type, columns, same, leftOut })
  return redirect(previewHref(request))
}

/** One column a field; the day is needed. */
function errorsOf(said: readonly string[], lang: MemberRequest['lang']): Record<string, string> {
  const t = words[lang]
  const twice = said.flatMap((code, at) => (code !== '' && said.indexOf(code) !== at ? [[`c${at}`, t.fieldTwice]] : []))
  const day = said.includes('starts_on') || said.includes('record') ? [] : [['c0', t.dayMissing]]
  return Object.fromEntries([...day, ...twice])
}

export const columnsRoutes: readonly Route[] = [
  memberGet('evidence.import-columns', addresses.importColumns, (request) => columnsPage(request)),
  memberPost('evidence.tell-columns', addresses.importColumns, tellColumns),
]
