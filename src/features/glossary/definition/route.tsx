import { mainForm } from '../../../design/index.ts'
import { answerKinds, checkNote, refuseAnswer } from '../../../field/index.ts'
import { defineForm, optionalText, type FormState } from '../../../kernel/form/index.ts'
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
import { breadcrumbToShared, definitionFor, definitionNotice, type DefinitionContext } from '../definition-context.ts'
import { termNameOf } from '../shared-definition.ts'
import { textLimits } from '../text-limits.ts'
import { words as shared } from '../words.ts'
import { adoptDefinition } from './adopt-definition.ts'
import { answerDefinition } from './answer-definition.ts'
import { DefinitionPage } from './page.tsx'
import { presentDefinition } from './presenter.ts'

async function definitionPage(
  request: MemberRequest,
  context: DefinitionContext,
  { state, status }: { state?: FormState; status: 200 | 422 } = { status: 200 },
): Promise<Answer> {
  const { lang } = request
  const props = await presentDefinition(request, context, state)
  return page(termNameOf(context.definition, lang).text, <DefinitionPage {...props} />, {
    status,
    breadcrumb: breadcrumbToShared(request),
    notice: definitionNotice(request),
    ...(props.acts.answer && { formId: mainForm }),
  })
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await definitionFor(request, 'see')
  return found === null ? notFound() : definitionPage(request, found)
}

const answerForm = defineForm({ reason: optionalText({ max: textLimits.reason }) })

async function answer(request: MemberRequest): Promise<Answer> {
  const found = await definitionFor(request, 'answer')
  if (found === null) return notFound()
  const { lang, form, today } = request
  const here = href(lang, addresses.definition, { id: found.definition.id })
  const kind = answerKinds.find((one) => one === form.first('answer'))
  const parsed = answerForm.parse(form)
  const again = (problems: Readonly<Record<string, string>>): Promise<Answer> =>
    definitionPage(request, found, { state: refusedAnswer(request, problems), status: 422 })
  if (!parsed.ok && parsed.switching)
    return definitionPage(request, found, { state: refusedAnswer(request, {}), status: 200 })
  if (!parsed.ok) return again(parsed.problems)
  if (kind === undefined) return redirect(here)
  const { reason } = parsed.value
  if (kind === 'object') {
    const problem = reason === null ? 'reason-missing' : checkNote(reason, Number(today.slice(0, 4)))
    if (problem !== null) return again({ reason: problem })
  }
  const said = await answerDefinition(request, { organizationId: form.first('organization'), kind, reason })
  if (said.ok) return redirect(here, 'definition-answered')
  return said.refusal === 'not-found' ? notFound() : redirect(here, 'definition-moved')
}

const refusedAnswer = ({ lang, form }: MemberRequest, problems: Readonly<Record<string, string>>): FormState =>
  refuseAnswer(
    lang,
    { values: { ...answerForm.rawOf(form), organization: form.all('organization') }, problems },
    { max: textLimits.reason, notes: shared[lang].personProblems },
  )

async function adopt(request: MemberRequest): Promise<Answer> {
  const adopted = await adoptDefinition(request)
  if (!adopted.ok && adopted.refusal === 'not-found') return notFound()
  const here = href(request.lang, addresses.definition, { id: request.params['id'] ?? '' })
  return redirect(here, adopted.ok ? 'definition-adopted' : 'definition-moved')
}

export const definitionRoutes: Route[] = [
  memberGet('glossary.definition', addresses.definition, show),
  memberPost('glossary.answer', addresses.definition, answer, { maxBytes: 20_000 }),
  memberPost('glossary.adopt', addresses.adopt, adopt, { access: 'coordinator', maxBytes: 20_000 }),
]
