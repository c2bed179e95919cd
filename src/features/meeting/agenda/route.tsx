import { mainForm } from '../../../design/index.ts'
import {
  defineForm,
  filled,
  optionalText,
  overtaken,
  refused,
  version,
  type FormState,
} from '../../../kernel/form/index.ts'
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
import { collaborationWords } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { mostItems, textLimits } from '../model.ts'
import { noteProblems } from '../notes.ts'
import {
  actingSeat,
  breadcrumbToMeeting,
  meetingFor,
  meetingHref,
  meetingIds,
  type MeetingContext,
} from '../own-context.ts'
import { findAgenda } from '../queries.ts'
import { AgendaPage } from './page.tsx'
import { saveAgenda } from './save-agenda.ts'
import { words } from './words.ts'

const agendaForm = defineForm({ items: optionalText({ max: textLimits.agenda }), version: version() })

const stateOf = (items: readonly string[]): FormState => filled({ items: items.join('\n') })

const agendaPage = (
  { lang, formKeys }: MemberRequest,
  context: MeetingContext,
  { state, version: standing }: { state: FormState; version: number },
  status: 200 | 409 | 422,
): Answer =>
  page(
    words[lang].title,
    <AgendaPage
      lang={lang}
      action={href(lang, addresses.agenda, meetingIds(context.meeting))}
      keys={formKeys}
      state={state}
      version={standing}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToMeeting(lang, context) },
  )

async function show(request: MemberRequest): Promise<Answer> {
  const context = await meetingFor(request, 'write')
  if (context === null) return notFound()
  const { items, version: standing } = await findAgenda(request.tx, context.meeting.id)
  return agendaPage(request, context, { state: stateOf(items), version: standing }, 200)
}

function itemsProblem(items: readonly string[]): string | null {
  if (items.length > mostItems) return 'too-many'
  return items.some((item) => item.length > textLimits.item) ? 'too-long-line' : null
}

async function save(request: MemberRequest): Promise<Answer> {
  const context = await meetingFor(request, 'write')
  if (context === null) return notFound()
  const { form, lang, tx, today } = request
  const { meeting } = context
  const { labels, problems: said } = words[lang]
  const standing = await findAgenda(tx, meeting.id)
  const again = (problems: Readonly<Record<string, string>>, status: 200 | 422): Answer => {
    const state = refused(
      { values: agendaForm.rawOf(form), problems },
      { labels, problems: { items: { ...said.items, ...collaborationWords[lang].personProblems } } },
      lang,
      { items: { label: labels.items, max: textLimits.agenda } },
    )
    return agendaPage(request, context, { state, version: standing.version }, status)
  }
  const parsed = agendaForm.parse(form)
  if (!parsed.ok) return again(parsed.problems, parsed.switching ? 200 : 422)
  const items = (parsed.value.items ?? '').split('\n').flatMap((line) => line.trim() || [])
  const wrong = itemsProblem(items) ?? noteProblems({ items: parsed.value.items }, today)['items'] ?? null
  if (wrong !== null) return again({ items: wrong }, 422)
  const by = actingSeat(context, 'write', form.first('by')) ?? ''
  const saved = await saveAgenda(request, meeting, items, { seen: parsed.value.version, by })
  if (saved.ok) return redirect(meetingHref(lang, meeting), 'meeting-agenda-saved')
  const now = await findAgenda(tx, meeting.id)
  const state = overtaken({ items: form.all('items') }, { items: now.items.join('\n') })
  return agendaPage(request, context, { state, version: now.version }, 409)
}

export const agendaRoutes: Route[] = [
  memberGet('meeting.agenda', addresses.agenda, show),
  memberPost('meeting.write-agenda', addresses.agenda, save, { maxBytes: 400_000 }),
]
