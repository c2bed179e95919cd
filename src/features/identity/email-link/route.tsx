import {
  href,
  openGet,
  openPost,
  page,
  redirect,
  withQuery,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { mailHeldSince } from '../../../kernel/mail/index.ts'
import { addresses } from '../addresses.ts'
import { afterSignIn, nextOf } from '../after-sign-in.ts'
import { emptyForm } from '../forms.ts'
import { countTry } from '../limits.ts'
import { findSignInMethods } from '../queries.ts'
import { hasSignInMethod, ownPath } from '../rules.ts'
import { stepCookie, stepCookieSeconds } from '../second-factor/route.tsx'
import { endSessions, openSession } from '../session.ts'
import { EmailLinkOverPage, EmailLinkPage, EmailLinkSentPage } from './page.tsx'
import { isLink, useLink } from './use-link.ts'
import { words } from './words.ts'

/** Says so when mail does not leave: nobody waits for what will not come. */
async function showSent({ lang, deps }: AnyRequest): Promise<Answer> {
  const isHeld = (await deps.database.asGate(mailHeldSince)) !== null
  const stays = isHeld ? 'held' : deps.mailLeaves ? null : 'no-server'
  return page(words[lang].sent.title, <EmailLinkSentPage lang={lang} stays={stays} />)
}

/** GET only shows: programs that read mail open every link. */
async function showLink({ lang, deps, params, formKeys, query }: AnyRequest): Promise<Answer> {
  const token = params['token'] ?? ''
  const t = words[lang].open
  const isGood = await deps.database.asGate((tx) => isLink(tx, token))
  if (!isGood) return linkOver(lang)
  const action = withQuery(href(lang, addresses.link, { token }), { next: ownPath(query.get('next')) })
  return page(t.title, <EmailLinkPage lang={lang} action={action} keys={formKeys} />, { secret: true })
}

const linkOver = (lang: AnyRequest['lang']): Answer =>
  page(words[lang].open.overTitle, <EmailLinkOverPage lang={lang} />, { status: 404, secret: true })

async function openLink(request: AnyRequest): Promise<Answer> {
  const { deps, lang, form, params } = request
  if (!emptyForm.parse(form).ok) return showLink(request)
  if ((await countTry(request, { deed: 'link', account: null })).isTooMany) return { kind: 'refusal', status: 429 }
  const outcome = await deps.database.asGate(async (tx) => {
    const used = await useLink(tx, params['token'] ?? '')
    if (!used.ok) return null
    const { person, stepToken } = used.value
    if (stepToken !== null) return { stepToken }
    await openSession(request, tx, { personId: person.id, method: 'email-link' })
    return findSignInMethods(tx, person.id)
  })
  if (outcome === null) return linkOver(lang)
  if ('stepToken' in outcome) return toSecondStep(request, outcome.stepToken)
  const hasMethod = hasSignInMethod(outcome)
  const next = afterSignIn(request)
  return redirect(hasMethod ? next : withQuery(href(lang, addresses.nextTime), { next }))
}

/** The page of the code is for visitors: a session that this browser has, of whoever it is, ends first. */
async function toSecondStep(request: AnyRequest, stepToken: string): Promise<Answer> {
  if (request.who !== null) await endSessions(request.tx, { only: request.who.sessionId })
  request.setCookie(stepCookie, stepToken, stepCookieSeconds)
  return redirect(withQuery(href(request.lang, addresses.signInCode), { next: nextOf(request) }))
}

export const emailLinkRoutes: Route[] = [
  openGet('identity.link-sent', addresses.linkSent, showSent),
  openGet('identity.link', addresses.link, showLink),
  openPost('identity.link-opened', addresses.link, openLink, { maxBytes: 20_000 }),
]
