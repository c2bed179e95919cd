import { mainForm } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
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
import { networkNotice } from '../organization-context.ts'
import { answererFor, breadcrumbToAnswerer, type Answerer } from './answerer.ts'
import { hoursState, overtakenHours, readHours } from './hours-form.ts'
import { HoursPage } from './page.tsx'
import { findHours, type SaidHours } from './queries.ts'
import { saveHours } from './save-hours.ts'
import { words } from './words.ts'

const placeOf = ({ organization, personId }: Answerer) => ({ organizationId: organization.id, personId })

function hoursPage(
  request: MemberRequest,
  answerer: Answerer,
  said: SaidHours | null,
  { state, status }: { state: FormState; status: 200 | 409 | 422 },
): Answer {
  const { lang } = request
  const { isSelf, name, organization, personId } = answerer
  const t = words[lang]
  const params = { id: organization.id, personId }
  const title = isSelf ? t.ownTitle : t.title(name)
  return page(
    title,
    <HoursPage
      lang={lang}
      title={title}
      isSelf={isSelf}
      action={href(lang, addresses.answeringHours, params)}
      absencesHref={href(lang, addresses.absences, params)}
      backHref={href(lang, addresses.whoToCall)}
      keys={request.formKeys}
      state={state}
      version={said?.version ?? 0}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToAnswerer(request, answerer), notice: networkNotice(request) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const answerer = await answererFor(request)
  if (answerer === null) return notFound()
  const said = await findHours(request.tx, placeOf(answerer))
  return hoursPage(request, answerer, said, { state: hoursState(said), status: 200 })
}

async function save(request: MemberRequest): Promise<Answer> {
  const answerer = await answererFor(request)
  if (answerer === null) return notFound()
  const { form, lang, tx } = request
  const said = await findHours(tx, placeOf(answerer))
  const read = readHours(form, lang)
  if (!read.ok) return hoursPage(request, answerer, said, { state: read.state, status: read.switching ? 200 : 422 })
  const saved = await saveHours(request, { ...placeOf(answerer), ...read })
  if (saved.ok) return redirect(href(lang, addresses.whoToCall), 'hours-said')
  const now = await findHours(tx, placeOf(answerer))
  return now === null
    ? notFound()
    : hoursPage(request, answerer, now, { state: overtakenHours(form, now, lang), status: 409 })
}

export const answeringRoutes: Route[] = [
  memberGet('network.answering-hours', addresses.answeringHours, show),
  memberPost('network.say-hours', addresses.answeringHours, save),
]
