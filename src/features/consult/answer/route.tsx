import { mainForm } from '../../../design/index.ts'
import { filled, overtaken, type FormState } from '../../../kernel/form/index.ts'
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
import { breadcrumbToQuestions, consultNotice } from '../consult-context.ts'
import type { Received } from '../model.ts'
import { findReceived } from '../queries.ts'
import { words as shared } from '../words.ts'
import { readAnswer } from './answer-form.ts'
import { answerQuestion } from './answer-question.ts'
import { AnswerPage } from './page.tsx'
import { words } from './words.ts'

const receivedFor = ({ tx, params }: MemberRequest): Promise<Received | null> =>
  findReceived(tx, params['id'] ?? '', params['organizationId'] ?? '')

function answerPage(request: MemberRequest, received: Received, state: FormState, status: 200 | 409 | 422): Answer {
  const { lang, formKeys } = request
  return page(
    words[lang].title,
    <AnswerPage
      lang={lang}
      keys={formKeys}
      action={href(lang, addresses.answer, received)}
      received={received}
      state={state}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToQuestions(lang), notice: consultNotice(request) },
  )
}

const standing = ({ answer, answerWords }: Received): FormState => filled({ answer, words: answerWords })

async function show(request: MemberRequest): Promise<Answer> {
  const received = await receivedFor(request)
  return received === null ? notFound() : answerPage(request, received, standing(received), 200)
}

async function answer(request: MemberRequest): Promise<Answer> {
  const received = await receivedFor(request)
  if (received === null) return notFound()
  const { form, lang } = request
  const here = href(lang, addresses.answer, received)
  if (received.isClosed) return redirect(here, 'consult-gone')
  const read = readAnswer(form, lang)
  if (!read.ok) return answerPage(request, received, read.state, read.switching ? 200 : 422)
  const done = await answerQuestion(request, received, read)
  if (done.ok) return redirect(href(lang, addresses.questions), 'consult-answered')
  if (done.refusal !== 'changed-meanwhile') return redirect(here, 'consult-gone')
  const now = (await receivedFor(request)) ?? received
  const typed = { answer: [read.answer], words: [read.words ?? ''] }
  const said = { answer: now.answer === null ? '' : shared[lang].answers[now.answer], words: now.answerWords ?? '' }
  return answerPage(request, now, overtaken(typed, said), 409)
}

export const answerRoutes: Route[] = [
  memberGet('consult.received', addresses.answer, show),
  memberPost('consult.answer', addresses.answer, answer, { maxBytes: 1_500_000 }),
]
