import { mainForm } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import {
  href,
  noticeIn,
  openGet,
  openPost,
  page,
  redirect,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameOfCollaboration } from '../../collaboration/index.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { answeredState, readAnswers } from '../answer/answer-form.ts'
import { answerByLink, openDateLink, type OpenedDateLink } from './open-link.ts'
import { LinkPage, ShutLinkPage } from './page.tsx'
import { renewLink } from './renew-link.ts'
import { words } from './words.ts'

/*
 * The page behind the link of a mail. It needs no session, and who may be signed in counts for nothing: the link answers one date
 * sought, for one person. GET shows, since scanners open links; POST acts.
 */

const tokenOf = ({ params }: AnyRequest): string => params['token'] ?? ''
const addressOf = (request: AnyRequest): string => href(request.lang, addresses.link, { token: tokenOf(request) })

function noticeOf({ lang, notice }: AnyRequest): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}

function shut(request: AnyRequest, state: 'dead' | 'closed' | 'over'): Answer {
  const { lang, formKeys } = request
  const t = words[lang]
  const content = (
    <ShutLinkPage
      lang={lang}
      state={state}
      renewAction={href(lang, addresses.newLink, { token: tokenOf(request) })}
      keys={formKeys}
      signInHref={href(lang, identity.signIn)}
    />
  )
  const title = { dead: t.deadTitle, closed: t.closedTitle, over: t.overTitle }[state]
  return page(title, content, { status: state === 'dead' ? 404 : 200, secret: true, notice: noticeOf(request) })
}

function linkPage(
  request: AnyRequest,
  link: Extract<OpenedDateLink, { state: 'open' }>,
  { state, status }: { state: FormState; status: 200 | 422 },
): Answer {
  const { lang, formKeys } = request
  const content = (
    <LinkPage
      lang={lang}
      action={addressOf(request)}
      keys={formKeys}
      state={state}
      poll={link.poll}
      collaboration={nameOfCollaboration(link, lang)}
      hasAnswered={link.answers.size > 0}
    />
  )
  return page(words[lang].title, content, { status, secret: true, formId: mainForm, notice: noticeOf(request) })
}

async function show(request: AnyRequest): Promise<Answer> {
  const link = await openDateLink(request.tx, tokenOf(request))
  if (link === null) return shut(request, 'dead')
  if (link.state !== 'open') return shut(request, link.state)
  return linkPage(request, link, { state: answeredState(link.answers), status: 200 })
}

async function answer(request: AnyRequest): Promise<Answer> {
  const { tx, form, lang } = request
  const link = await openDateLink(tx, tokenOf(request))
  if (link === null) return shut(request, 'dead')
  if (link.state !== 'open') return shut(request, link.state)
  const read = readAnswers(form, link.poll.moments, lang)
  if (!read.ok) return linkPage(request, link, { state: read.state, status: read.switching ? 200 : 422 })
  const isDone = await answerByLink(tx, tokenOf(request), read.answers)
  return redirect(addressOf(request), isDone ? 'date-poll-answered' : null)
}

async function renew(request: AnyRequest): Promise<Answer> {
  const link = await openDateLink(request.tx, tokenOf(request))
  if (link === null) return shut(request, 'dead')
  if (link.state === 'over') await renewLink(request.deps, tokenOf(request))
  return redirect(addressOf(request), link.state === 'over' ? 'date-poll-link-sent' : null)
}

export const linkRoutes: Route[] = [
  openGet('date-poll.link', addresses.link, show),
  openPost('date-poll.answer-by-mail', addresses.link, answer, { maxBytes: 100_000 }),
  openPost('date-poll.renew-link', addresses.newLink, renew, { maxBytes: 20_000 }),
]
