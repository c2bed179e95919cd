import { isId } from '../../../kernel/ids.ts'
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
import { addresses, serviceHref } from '../addresses.ts'
import {
  crossProblems,
  formWords,
  overtakenSheet,
  phonesOf,
  refusedSheet,
  sheetForm,
  valuesOfSheet,
} from '../sheet-form/index.ts'
import { words as stewardWords } from '../steward/words.ts'
import { editSheet } from './edit-sheet.ts'
import { reviewSuggestion } from '../suggestions/review-suggestion.ts'
import { findSuggestion } from '../suggestions/queries.ts'
import { chainOf, mayOnSheet } from '../rules.ts'
import { sheetFor } from '../editable-sheet.ts'
import type { Sheet } from '../editable-sheet.ts'
import { EditPage } from './page.tsx'
import { mainForm } from '../../../design/index.ts'
import { homeOf, nameOf, trailOf } from '../steward/sheet-trail.ts'

/** What someone suggested on this sheet and nobody looked at yet. */
async function suggestionOn({ tx, lang }: MemberRequest, sheet: Sheet, id: string | null) {
  if (!isId(id)) return null
  const found = await findSuggestion(tx, id)
  if (found === null || found.recordId !== sheet.service.id || found.status !== 'new') return null
  const kinds: Record<string, string> = stewardWords[lang].kinds
  return { id, body: found.body, kind: kinds[found.kind] ?? found.kind, lang: found.language }
}

function actsOn({ lang, who }: MemberRequest, { service }: Sheet): { label: string; href: string }[] {
  const t = stewardWords[lang]
  const { id } = service
  return [
    { label: t.open, href: serviceHref(lang, service) },
    { label: t.history, href: href(lang, addresses.serviceHistory, { id }) },
    { label: t.state, href: href(lang, addresses.serviceStatus, { id }) },
    ...(mayOnSheet(who, 'merge', service)
      ? [{ label: t.merge, href: href(lang, addresses.mergeService, { id }) }]
      : []),
  ]
}

async function editPage(
  request: MemberRequest,
  sheet: Sheet,
  state: FormState,
  { status = 200, suggestionId }: { status?: 200 | 409 | 422; suggestionId: string | null },
): Promise<Answer> {
  const { lang, formKeys, who } = request
  const title = formWords[lang].editTitle(nameOf(sheet, lang))
  const [first] = sheet.places
  return page(
    title,
    <EditPage
      lang={lang}
      title={title}
      action={href(lang, addresses.editService, { id: sheet.service.id })}
      backHref={homeOf(request, sheet.service)}
      keys={formKeys}
      state={state}
      version={sheet.version}
      otherPhones={phonesOf(sheet.service).others.length}
      canKeepHours={valuesOfSheet(sheet)['hoursKind'] === 'kept'}
      keepsPlace={first === undefined || mayOnSheet(who, 'edit', first.location)}
      otherPlaces={Math.max(0, sheet.places.length - 1)}
      acts={actsOn(request, sheet)}
      suggestion={await suggestionOn(request, sheet, suggestionId)}
    />,
    { status, formId: mainForm, breadcrumb: trailOf(request, sheet) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await sheetFor(request, 'edit')
  if (found === null) return notFound()
  const suggestionId = request.query.get('suggestion')
  return editPage(request, found.sheet, filled(valuesOfSheet(found.sheet)), { suggestionId })
}

async function save(request: MemberRequest): Promise<Answer> {
  const found = await sheetFor(request, 'edit', { lock: true })
  if (found === null) return notFound()
  const { lang, form, who } = request
  const { sheet } = found
  const suggestionId = form.first('suggestion') || null
  const standing = valuesOfSheet(sheet)
  const parsed = sheetForm.parse(form, standing)
  const again = (state: FormState, status: 409 | 422) => editPage(request, sheet, state, { status, suggestionId })
  if (!parsed.ok) return again(refusedSheet(parsed, lang), 422)
  const problems = crossProblems(parsed.value, standing)
  if (Object.keys(problems).length > 0)
    return again(refusedSheet({ values: sheetForm.rawOf(form), problems }, lang), 422)
  const saved = await editSheet(request, sheet, parsed.value)
  if (!saved.ok) return again(overtakenSheet(sheetForm.rawOf(form), sheet, lang), 409)
  const suggestion = await suggestionOn(request, sheet, suggestionId)
  if (suggestion !== null && saved.value)
    await reviewSuggestion(request, { id: suggestion.id, to: 'applied', chain: chainOf(who, sheet.service) })
  return redirect(homeOf(request, sheet.service), saved.value ? 'service-saved' : 'service-unchanged')
}

export const editRoutes: Route[] = [
  memberGet('directory.editing-service', addresses.editService, show),
  memberPost('directory.edit-service', addresses.editService, save),
]
