import { mainForm } from '../../../design/index.ts'
import { answerKinds, checkPublicText, refuseAnswer } from '../../../field/index.ts'
import { defineForm, optionalText, type FormState } from '../../../kernel/form/index.ts'
import {
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses, changeHref } from '../addresses.ts'
import { breadcrumbTo, changeFor, protocolNotice, type ChangeContext } from '../protocol-context.ts'
import { textLimits } from '../text-limits.ts'
import { words as shared } from '../words.ts'
import { answerChange } from './answer-change.ts'
import { ChangePage } from './page.tsx'
import { presentChange } from './presenter.ts'
import { words } from './words.ts'

async function changePage(
  request: MemberRequest,
  context: ChangeContext,
  { state, status }: { state?: FormState; status: 200 | 422 } = { status: 200 },
): Promise<Answer> {
  const { lang } = request
  const props = await presentChange(request, context, state)
  return page(words[lang].titles[props.kind](props.before?.number ?? 0), <ChangePage {...props} />, {
    status,
    breadcrumb: breadcrumbTo(request, context.protocol.protocol),
    notice: protocolNotice(request),
    ...(props.acts.answer && { formId: mainForm }),
  })
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await changeFor(request, 'see')
  return found === null ? notFound() : changePage(request, found)
}

const answerForm = defineForm({ reason: optionalText({ max: textLimits.reason }) })

async function answer(request: MemberRequest): Promise<Answer> {
  const found = await changeFor(request, 'answer')
  if (found === null) return notFound()
  const { lang, form } = request
  const here = changeHref(lang, found.change)
  const kind = answerKinds.find((one) => one === form.first('answer'))
  const parsed = answerForm.parse(form)
  const again = (problems: Readonly<Record<string, string>>, status: 200 | 422 = 422): Promise<Answer> =>
    changePage(request, found, { state: refusedAnswer(request, problems), status })
  if (!parsed.ok) return again(parsed.switching ? {} : parsed.problems, parsed.switching ? 200 : 422)
  if (kind === undefined) return redirect(here)
  const { reason } = parsed.value
  if (kind === 'object') {
    const problem = reason === null ? 'reason-missing' : checkPublicText(reason)
    if (problem !== null) return again({ reason: problem })
  }
  const said = await answerChange(request, { organizationId: form.first('organization'), kind, reason })
  if (said.ok) return redirect(here, 'change-answered')
  return said.refusal === 'not-found' ? notFound() : redirect(here, 'protocol-moved')
}

const refusedAnswer = ({ lang, form }: MemberRequest, problems: Readonly<Record<string, string>>): FormState =>
  refuseAnswer(
    lang,
    { values: { ...answerForm.rawOf(form), organization: form.all('organization') }, problems },
    { max: textLimits.reason, notes: shared[lang].personProblems },
  )

export const changeRoutes: Route[] = [
  memberGet('protocol.change', addresses.change, show),
  memberPost('protocol.answer', addresses.change, answer, { maxBytes: 20_000 }),
]
