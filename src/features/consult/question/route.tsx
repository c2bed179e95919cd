import { Checkboxes, takingRoutes, type Taking } from '../../../design/index.ts'
import type { Child } from 'hono/jsx'
import { panelsOf, type Feature, type ShowPanels } from '../../../kernel/feature/index.ts'
import './panel-places.ts'
import { filled } from '../../../kernel/form/index.ts'
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
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import { addresses, questionHref } from '../addresses.ts'
import { breadcrumbToQuestions, consultNotice } from '../consult-context.ts'
import { keptDays, type Question } from '../model.ts'
import { findQuestion, listDesignated, listReplies } from '../queries.ts'
import { mayOnQuestion, type QuestionDeed } from '../rules.ts'
import { closeQuestion, forgetQuestion, reopenQuestion } from './move-question.ts'
import { QuestionPage } from './page.tsx'
import { words } from './words.ts'

/** The question of the address, when the person asked it and may do `deed` with it; null for everyone else. */
async function questionFor({ tx, params, who }: MemberRequest, deed: QuestionDeed): Promise<Question | null> {
  const question = await findQuestion(tx, params['id'] ?? '', who.personId)
  return question !== null && mayOnQuestion(deed, question, ['asker']) ? question : null
}

const show =
  (panels: ShowPanels) =>
  async (request: MemberRequest): Promise<Answer> => {
    const question = await questionFor(request, 'read-answers')
    if (question === null) return notFound()
    const { tx, lang, formKeys, deps } = request
    const replies = await listReplies(tx, question.id)
    const helpers = replies.filter(({ answer }) => answer === 'could-help')
    const added = await Promise.all(
      helpers.map(async (one): Promise<[string, Child[]]> => {
        const { organizationId } = one
        return [organizationId, await panels('consult.helper', request, { organizationId, name: nameIn(one, lang) })]
      }),
    )
    const { id } = question
    const may = (deed: QuestionDeed): boolean => mayOnQuestion(deed, question, ['asker'])
    return page(
      words[lang].title,
      <QuestionPage
        lang={lang}
        keys={formKeys}
        question={question}
        replies={replies}
        designated={await listDesignated(
          tx,
          helpers.map(({ organizationId }) => organizationId),
        )}
        panels={new Map(added)}
        forgottenOn={formatDay(addDays(dayOf(question.askedAt, deps.timeZone), keptDays), lang)}
        acts={{
          close: may('close') ? href(lang, addresses.close, { id }) : null,
          reopen: may('reopen') ? href(lang, addresses.reopen, { id }) : null,
          forget: href(lang, addresses.forget, { id }),
        }}
      />,
      { breadcrumb: breadcrumbToQuestions(lang), notice: consultNotice(request) },
    )
  }

const breadcrumb = (request: MemberRequest, question: Question) => [
  ...breadcrumbToQuestions(request.lang),
  { label: words[request.lang].title, href: questionHref(request.lang, question) },
]

async function askClose(request: MemberRequest): Promise<Taking | Answer> {
  const question = await questionFor(request, 'read-answers')
  if (question === null) return notFound()
  const { tx, lang } = request
  const here = questionHref(lang, question)
  if (!mayOnQuestion('close', question, ['asker'])) return redirect(here, 'consult-moved-on')
  const helpers = (await listReplies(tx, question.id)).filter(({ answer }) => answer === 'could-help')
  const { talked, talkedHint, asks, ...said } = words[lang].closing
  return {
    kind: 'taking',
    ...said,
    cancelHref: here,
    breadcrumb: breadcrumb(request, question),
    ...(helpers.length > 0 && {
      asks: {
        lang,
        title: asks,
        state: filled({}),
        names: ['talked'],
        version: question.version,
        overtaken: null,
        fields: (
          <Checkboxes
            name="talked"
            legend={talked}
            hint={talkedHint}
            items={helpers.map((one) => ({ value: one.organizationId, label: nameIn(one, lang) }))}
          />
        ),
      },
    }),
  }
}

async function close(request: MemberRequest): Promise<Answer> {
  const question = await questionFor(request, 'read-answers')
  if (question === null) return notFound()
  const { tx, form, lang } = request
  const sent = form.all('talked')
  const talked = (await listReplies(tx, question.id)).flatMap(({ answer, organizationId }) =>
    answer === 'could-help' && sent.includes(organizationId) ? [organizationId] : [],
  )
  const isClosed = await closeQuestion(request, question, talked)
  return redirect(questionHref(lang, question), isClosed ? 'consult-closed' : 'consult-moved-on')
}

async function reopen(request: MemberRequest): Promise<Answer> {
  const question = await questionFor(request, 'read-answers')
  if (question === null) return notFound()
  const isOpen = await reopenQuestion(request, question)
  return redirect(questionHref(request.lang, question), isOpen ? 'consult-open' : 'consult-moved-on')
}

async function askForget(request: MemberRequest): Promise<Taking | Answer> {
  const question = await questionFor(request, 'forget')
  if (question === null) return notFound()
  return {
    kind: 'taking',
    ...words[request.lang].forgetting,
    cancelHref: questionHref(request.lang, question),
    breadcrumb: breadcrumb(request, question),
  }
}

async function forget(request: MemberRequest): Promise<Answer> {
  const question = await questionFor(request, 'forget')
  if (question === null) return notFound()
  await forgetQuestion(request, question)
  return redirect(href(request.lang, addresses.questions), 'consult-forgotten')
}

export const questionRoutes = (features: readonly Feature[]): Route[] => [
  memberGet('consult.question', addresses.question, show(panelsOf(features))),
  ...takingRoutes({
    asked: 'consult.closing',
    done: 'consult.close',
    address: addresses.close,
    ask: askClose,
    take: close,
  }),
  memberPost('consult.reopen', addresses.reopen, reopen, { maxBytes: 20_000 }),
  ...takingRoutes({
    asked: 'consult.forgetting',
    done: 'consult.forget',
    address: addresses.forget,
    ask: askForget,
    take: forget,
  }),
]
