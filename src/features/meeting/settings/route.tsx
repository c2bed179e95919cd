import { mainForm } from '../../../design/index.ts'
import {
  checked,
  defineForm,
  filled,
  oneOf,
  optionalText,
  overtaken,
  refused,
  version,
  wholeNumber,
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
import { collaborationWords, type Context } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { meetingZones, textLimits, type MeetingSettings } from '../model.ts'
import { noteProblems } from '../notes.ts'
import { actingSeat, breadcrumbToList, meetingsFor } from '../own-context.ts'
import { findSettings } from '../queries.ts'
import { SettingsPage } from './page.tsx'
import { saveSettings } from './save-settings.ts'
import { words } from './words.ts'

const quorumBounds = { min: 2, max: 500 } as const

const settingsForm = defineForm({
  quorum: wholeNumber(quorumBounds),
  place: optionalText({ max: textLimits.place }),
  timeZone: oneOf(meetingZones),
  isPublished: checked(),
  version: version(),
})

const valuesOf = ({ quorum, place, timeZone, isPublished }: MeetingSettings) => ({
  quorum,
  place,
  timeZone,
  isPublished,
})

const settingsPage = (
  { lang, formKeys }: MemberRequest,
  context: Context,
  { state, version: standing }: { state: FormState; version: number },
  status: 200 | 409 | 422,
): Answer =>
  page(
    words[lang].title,
    <SettingsPage
      lang={lang}
      action={href(lang, addresses.settings, { id: context.collaboration.id })}
      keys={formKeys}
      state={state}
      version={standing}
      mayPublish={context.collaboration.kind === 'table'}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToList(lang, context) },
  )

async function show(request: MemberRequest): Promise<Answer> {
  const context = await meetingsFor(request, 'settle')
  if (context === null) return notFound()
  const settings = await findSettings(request.tx, context.collaboration.id)
  return settingsPage(request, context, { state: filled(valuesOf(settings)), version: settings.version }, 200)
}

async function save(request: MemberRequest): Promise<Answer> {
  const context = await meetingsFor(request, 'settle')
  if (context === null) return notFound()
  const { form, lang, tx, today } = request
  const { id, kind } = context.collaboration
  const standing = await findSettings(tx, id)
  const { labels } = words[lang]
  const again = (problems: Readonly<Record<string, string>>, status: 200 | 422): Answer => {
    const state = refused(
      { values: settingsForm.rawOf(form), problems },
      { labels, problems: { place: collaborationWords[lang].personProblems } },
      lang,
      { quorum: { label: labels.quorum, ...quorumBounds }, place: { label: labels.place, max: textLimits.place } },
    )
    return settingsPage(request, context, { state, version: standing.version }, status)
  }
  const parsed = settingsForm.parse(form)
  if (!parsed.ok) return again(parsed.problems, parsed.switching ? 200 : 422)
  const { version: seen, ...typed } = parsed.value
  const problems = noteProblems({ place: typed.place }, today)
  if (Object.keys(problems).length > 0) return again(problems, 422)
  const by = actingSeat(context, 'settle', form.first('by')) ?? ''
  const chosen = { ...typed, isPublished: kind === 'table' && typed.isPublished }
  const saved = await saveSettings(request, id, chosen, { seen, by })
  if (saved.ok) return redirect(href(lang, addresses.list, { id }), 'meeting-settings-saved')
  const now = await findSettings(tx, id)
  const { version: _sent, ...values } = settingsForm.rawOf(form)
  const said = filled(valuesOf(now)).values
  const state = overtaken(
    values,
    Object.fromEntries(Object.keys(values).map((name) => [name, (said[name] ?? []).join()])),
  )
  return settingsPage(request, context, { state, version: now.version }, 409)
}

export const settingsRoutes: Route[] = [
  memberGet('meeting.settings', addresses.settings, show),
  memberPost('meeting.settle', addresses.settings, save, { maxBytes: 20_000 }),
]
