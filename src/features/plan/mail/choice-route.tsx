import { checked, defineForm, filled, oneOf, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  data,
  href,
  memberGet,
  memberPost,
  openGet,
  openPost,
  page,
  redirect,
  type Answer,
  type AnyRequest,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { mainForm } from '../../../design/index.ts'
import { addresses } from '../addresses.ts'
import { chooseMail, digestRhythms, findMailChoice } from './choose-mail.ts'
import { readStopToken, stopMail } from './stop-mail.ts'
import { DeadStopPage, MailChoicePage, StopMailPage } from './choice-page.tsx'
import { words } from './words.ts'

const choiceForm = defineForm({ digest: oneOf(digestRhythms), monthly: checked() })

function choicePage({ lang, formKeys, notice }: MemberRequest, state: FormState, status: 200 | 422 = 200): Answer {
  const t = words[lang].choice
  const action = href(lang, addresses.mailChoice)
  return page(t.title, <MailChoicePage lang={lang} action={action} keys={formKeys} state={state} />, {
    status,
    formId: mainForm,
    notice: notice === 'mail-chosen' ? { title: t.noticeTitle, text: t.saved } : null,
  })
}

async function choose(request: MemberRequest): Promise<Answer> {
  const { lang, form, tx, who } = request
  const t = words[lang].choice
  const parsed = choiceForm.parse(form)
  if (!parsed.ok) {
    const words = { labels: { digest: t.digest, monthly: t.monthly } }
    return choicePage(request, refused(parsed, words, lang), 422)
  }
  await chooseMail(tx, who.personId, parsed.value)
  return redirect(href(lang, addresses.mailChoice), 'mail-chosen')
}

/*
 * The address in a mail that stops it: a session is neither needed nor looked at. GET shows, since scanners open links;
 * POST stops, from the page's button or from the reader's mail program (RFC 8058: no cookie, no redirect).
 */
const personOf = ({ params, deps }: AnyRequest): string | null => readStopToken(deps.secretKey, params['token'] ?? '')

function deadPage({ lang }: AnyRequest): Answer {
  const content = <DeadStopPage lang={lang} chooseHref={href(lang, addresses.mailChoice)} />
  return page(words[lang].choice.deadTitle, content, { status: 404, secret: true })
}

async function showStop(request: AnyRequest): Promise<Answer> {
  const { lang, deps, params, formKeys } = request
  const personId = personOf(request)
  if (personId === null) return deadPage(request)
  const { digest, monthly } = await deps.database.asGate((tx) => findMailChoice(tx, personId))
  const isStopped = digest === 'none' && !monthly
  const t = words[lang].choice
  const content = (
    <StopMailPage
      lang={lang}
      action={href(lang, addresses.unsubscribe, { token: params['token'] ?? '' })}
      csrf={formKeys.csrf}
      chooseHref={href(lang, addresses.mailChoice)}
      isStopped={isStopped}
    />
  )
  return page(isStopped ? t.stoppedTitle : t.stopTitle, content, { secret: true })
}

async function stop(request: AnyRequest): Promise<Answer> {
  const { lang, deps, params, form } = request
  const personId = personOf(request)
  if (personId === null) return deadPage(request)
  if (form.has('_language')) return showStop(request)
  const isDone = await deps.database.asGate((tx) => stopMail(tx, personId, deps.clock.now()))
  if (!isDone) return deadPage(request)
  if (form.first('List-Unsubscribe') === 'One-Click')
    return data(`${words[lang].choice.stoppedTitle}\n`, { 'content-type': 'text/plain; charset=utf-8' })
  return redirect(href(lang, addresses.unsubscribe, { token: params['token'] ?? '' }))
}

export const routes: Route[] = [
  memberGet('plan.mail-choice', addresses.mailChoice, async (request) =>
    choicePage(request, filled({ ...(await findMailChoice(request.tx, request.who.personId)) })),
  ),
  memberPost('plan.choose-mail', addresses.mailChoice, choose),
  openGet('plan.unsubscribe', addresses.unsubscribe, showStop),
  openPost('plan.stop-mail', addresses.unsubscribe, stop),
]
