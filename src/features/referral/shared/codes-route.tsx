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
import { addresses, taskHref } from '../addresses.ts'
import { findEnvelope, type Envelope } from '../queries.ts'
import { breadcrumbToReferrals, codeOf, referralNotice } from '../referral-context.ts'
import { CodesPage, GivenPage } from './codes-page.tsx'
import { answerAsk, leadsReferral, listAsks, listCodes, makeCode, revokeCode } from './give-code.ts'
import { audiences, sharedAnswers, type Audience } from './queries.ts'
import { words } from './words.ts'

/** The envelope of the address, to who leads it today. */
async function ownEnvelope({ tx, params }: MemberRequest): Promise<Envelope | null> {
  const task = await findEnvelope(tx, params['id'] ?? '')
  return task !== null && (await leadsReferral(tx, task.requestId)) ? task : null
}

async function codesPage(request: MemberRequest, task: Envelope, notAgreed = false): Promise<Answer> {
  const { tx, lang, deps, formKeys } = request
  return page(
    words[lang].given.title(codeOf(task)),
    <CodesPage
      lang={lang}
      timeZone={deps.timeZone}
      keys={formKeys}
      action={href(lang, addresses.codes, { id: task.id })}
      name={codeOf(task)}
      codes={await listCodes(tx, task.requestId)}
      asks={await listAsks(tx, task.requestId)}
      notAgreed={notAgreed}
      backHref={taskHref(lang, task)}
    />,
    { breadcrumb: breadcrumbToReferrals(lang), notice: referralNotice(request), status: notAgreed ? 422 : 200 },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const task = await ownEnvelope(request)
  return task === null ? notFound() : codesPage(request, task)
}

const audienceIn = (said: string): Audience | undefined => audiences.find((one) => one === said)

async function change(request: MemberRequest): Promise<Answer> {
  const task = await ownEnvelope(request)
  if (task === null) return notFound()
  const { tx, form, lang } = request
  const here = href(lang, addresses.codes, { id: task.id })
  const answer = sharedAnswers.find((one) => one === form.first('answer'))
  if (answer !== undefined)
    return (await answerAsk(tx, form.first('answered'), answer)) ? redirect(here, 'referral-done') : notFound()
  const revoked = audienceIn(form.first('revoke'))
  if (revoked !== undefined)
    return (await revokeCode(tx, task.requestId, revoked)) ? redirect(here, 'referral-done') : notFound()
  const audience = audienceIn(form.first('make'))
  return audience === undefined ? codesPage(request, task) : give(request, task, audience)
}

async function give(request: MemberRequest, task: Envelope, audience: Audience): Promise<Answer> {
  const { tx, form, lang, deps } = request
  const said = form.first('agreed')
  const agreed = audience === 'youth' ? 'youth' : said === 'youth' || said === 'law' ? said : null
  if (agreed === null) return codesPage(request, task, true)
  const made = await makeCode(tx, { request: task.requestId, audience, agreed })
  if (made === 'not-yours') return notFound()
  if (made === 'not-agreed') return codesPage(request, task, true)
  return page(
    words[lang].given.shown,
    <GivenPage
      lang={lang}
      code={made.code}
      address={`${deps.baseUrl}/${lang === 'fr' ? 'fr/toi' : 'en/you'}`}
      backHref={href(lang, addresses.codes, { id: task.id })}
    />,
    { breadcrumb: breadcrumbToReferrals(lang), secret: true, islands: ['print'] },
  )
}

export const codesRoutes: readonly Route[] = [
  memberGet('referral.codes', addresses.codes, show),
  memberPost('referral.change-codes', addresses.codes, change, { maxBytes: 20_000 }),
]
