import { mainForm } from '../../../../design/index.ts'
import { defineForm, filled, oneOf, refused, type FormState } from '../../../../kernel/form/index.ts'
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
import { nameIn } from '../../../../kernel/language.ts'
import { addresses } from '../../addresses.ts'
import { isTool, ownBreadcrumb, toolForDeed } from '../own-context.ts'
import { listWritingPlaces } from '../queries.ts'
import { addTool, saveTool } from '../save-tool.ts'
import { words as own } from '../words.ts'
import { editToolPage, linksFor } from './shown-form.tsx'
import { EditToolPage, type ToolPlace } from './page.tsx'
import { overtakenTool, toolFieldLimits, toolForm, toolValues, toolWords } from './tool-form.ts'
import { words } from './words.ts'

/** The value that stands for the instance, among ids of networks. */
const instancePlace = 'instance'

async function placesOf({ tx, who, lang }: MemberRequest): Promise<ToolPlace[]> {
  const networks = await listWritingPlaces(tx, who)
  return [
    ...networks.map((one) => ({ value: one.networkId ?? '', name: nameIn(one, lang) })),
    ...(who.isOperator ? [{ value: instancePlace, name: own[lang].instance }] : []),
  ]
}

async function writePage(
  request: MemberRequest,
  places: readonly ToolPlace[],
  state: FormState,
  status: 200 | 422 = 200,
): Promise<Answer> {
  const { lang } = request
  return page(
    words[lang].title,
    <EditToolPage
      lang={lang}
      action={href(lang, addresses.writeTool)}
      backHref={href(lang, addresses.ownTools)}
      keys={request.formKeys}
      state={state}
      places={places}
      links={await linksFor(request)}
      version={null}
    />,
    { status, formId: mainForm, breadcrumb: ownBreadcrumb(request) },
  )
}

const again = (
  { form, lang }: MemberRequest,
  problems: Readonly<Record<string, string>>,
  more: FormState['values'] = {},
): FormState =>
  refused({ values: { ...toolForm.rawOf(form), ...more }, problems }, toolWords(lang), lang, toolFieldLimits(lang))

async function writing(request: MemberRequest): Promise<Answer> {
  const places = await placesOf(request)
  return places.length === 0
    ? notFound()
    : writePage(request, places, filled({ audiences: ['professionals'], kinds: ['prevention'] }))
}

async function write(request: MemberRequest): Promise<Answer> {
  const places = await placesOf(request)
  if (places.length === 0) return notFound()
  const { form, lang } = request
  const placeForm = defineForm({ place: oneOf(places.map(({ value }) => value)) })
  const place = placeForm.parse(form)
  const parsed = toolForm.parse(form)
  const typed = placeForm.rawOf(form)
  if (!parsed.ok && parsed.switching) return writePage(request, places, again(request, {}, typed))
  if (!parsed.ok || !place.ok) {
    const problems = { ...(place.ok ? {} : place.problems), ...(parsed.ok ? {} : parsed.problems) }
    return writePage(request, places, again(request, problems, typed), 422)
  }
  const { version: _none, ...text } = parsed.value
  const chosen = place.value.place
  const added = await addTool(request, chosen === instancePlace ? null : chosen, text)
  if (!added.ok) return writePage(request, places, again(request, { titleFr: added.refusal }, typed), 422)
  return redirect(href(lang, addresses.ownTool, { id: added.value }), 'tool-saved')
}

async function edit(request: MemberRequest): Promise<Answer> {
  const tool = await toolForDeed(request, 'edit')
  if (!isTool(tool)) return tool
  const { form, lang } = request
  const parsed = toolForm.parse(form)
  if (!parsed.ok) return editToolPage(request, tool, again(request, parsed.problems), parsed.switching ? 200 : 422)
  const { version: seen, ...text } = parsed.value
  const saved = await saveTool(request, tool, { text, seen })
  const { id, state } = tool
  if (saved.ok)
    return redirect(
      href(lang, addresses.ownTool, { id }),
      state === 'published' ? 'tool-saved-published' : 'tool-saved',
    )
  const now = await toolForDeed(request, 'edit')
  if (!isTool(now)) return now
  const { version: _sent, ...typed } = toolForm.rawOf(form)
  return editToolPage(request, now, overtakenTool(typed, now.text, lang), 409)
}

export const writeToolRoutes: Route[] = [
  memberGet('toolbox.writing-own', addresses.writeTool, writing),
  memberPost('toolbox.write-own', addresses.writeTool, write),
]

export const editToolRoutes: Route[] = [
  memberGet('toolbox.editing-own', addresses.editTool, async (request) => {
    const tool = await toolForDeed(request, 'edit')
    return isTool(tool) ? editToolPage(request, tool, filled({ ...toolValues(tool.text) })) : tool
  }),
  memberPost('toolbox.edit-own', addresses.editTool, edit),
]
