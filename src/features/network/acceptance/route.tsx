import { mainForm } from '../../../design/index.ts'
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
import { isId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import { hashToken, sessionCookie, sessionCookieSeconds } from '../../../kernel/session.ts'
import { addresses as identity, deviceWords } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { invitationStateOf, opensCard } from '../rules.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { askAgain } from './ask-again.ts'
import { DeadInvitationPage, InvitationPage, SomeoneElsePage } from './page.tsx'
import { findInvitationByToken, type ReceivedInvitation } from './queries.ts'
import type { AcceptedInvitation, DeadLink } from './take-up.ts'
import { words } from './words.ts'

/** 256 bits in base64url: anything else never was one of ours. */
const tokenShape = /^[\w-]{43}$/
/** Tries an address may make at links in ten minutes. */
const triesPerWindow = 300

const tokenOf = (request: AnyRequest): string => request.params['token'] ?? ''

function deadPage(request: AnyRequest, why: DeadLink, askedAgainAt: Date | null = null): Answer {
  const { lang } = request
  const askAgain = {
    action: href(lang, addresses.askAgain, { token: tokenOf(request) }),
    keys: request.formKeys,
    isAsked: askedAgainAt !== null,
  }
  return page(
    words[lang].dead[why].title,
    <DeadInvitationPage
      lang={lang}
      why={why}
      signInHref={href(lang, identity.signIn)}
      {...(why === 'expired' ? { askAgain } : {})}
    />,
    { status: 404, secret: true },
  )
}

/** Whether the signed-in person is the one invited, by their e-mail address; false for visitors. */
async function isInvited({ who, deps }: AnyRequest, invitation: ReceivedInvitation): Promise<boolean> {
  if (who === null) return false
  return deps.database.asGate(async (tx) => {
    const person = await tx.selectFrom('person').select('email').where('id', '=', who.personId).executeTakeFirst()
    return person?.email === invitation.email
  })
}

function elsePage(request: AnyRequest, invitation: ReceivedInvitation): Answer {
  const { lang, who } = request
  return page(
    words[lang].someoneElseTitle,
    <SomeoneElsePage
      lang={lang}
      signedIn={who?.name ?? ''}
      invited={invitation.name}
      signOutHref={href(lang, identity.signOut)}
      keys={request.formKeys}
    />,
    { status: 409, secret: true },
  )
}

async function show(request: AnyRequest): Promise<Answer> {
  const { lang, deps, who } = request
  const token = tokenOf(request)
  if (!tokenShape.test(token)) return deadPage(request, 'unknown')
  const invitation = await deps.database.asGate((tx) => findInvitationByToken(tx, hashToken(token)))
  if (invitation === null) return deadPage(request, 'unknown')
  const state = invitationStateOf(invitation, deps.clock.now())
  // Nobody took it back: a newer one took its place.
  if (state === 'revoked' && invitation.isReplaced) return deadPage(request, 'unknown')
  if (state !== 'waiting' && invitation.isByCode) return deadPage(request, 'code-over')
  if (state !== 'waiting') return deadPage(request, state, invitation.askedAgainAt)
  const isTheirs = await isInvited(request, invitation)
  if (who !== null && !isTheirs) return elsePage(request, invitation)
  return page(
    words[lang].title,
    <InvitationPage
      lang={lang}
      action={href(lang, addresses.invitation, { token })}
      keys={request.formKeys}
      invitation={invitation}
      signedInAs={isTheirs ? (who?.name ?? null) : null}
    />,
    { secret: true, formId: mainForm },
  )
}

async function accept(request: AnyRequest): Promise<Answer> {
  const { form, deps, who, today } = request
  const token = tokenOf(request)
  if (form.has('_language')) return show(request)
  const key = form.first('key')
  if (!isId(key)) return { kind: 'refusal', status: 400 }
  if (!tokenShape.test(token)) return deadPage(request, 'unknown')
  if ((await request.caller.count(deps.database, 'invitation', 600)) > triesPerWindow)
    return { kind: 'refusal', status: 429 }
  const accepted = await deps.database.asGate((tx) =>
    acceptInvitation(tx, {
      token,
      key,
      who,
      today,
      now: deps.clock.now(),
      device: deviceWords(request.headers.get('user-agent') ?? ''),
    }),
  )
  if (accepted.ok) return comeIn(request, accepted.value)
  if (accepted.refusal === 'someone-else') return show(request)
  return deadPage(request, accepted.refusal === 'not-found' ? 'unknown' : accepted.refusal)
}

/** The answer is the page of the link, whatever became of it: nobody learns more by asking. */
async function ask(request: AnyRequest): Promise<Answer> {
  const { deps, lang } = request
  const token = tokenOf(request)
  if (!tokenShape.test(token)) return deadPage(request, 'unknown')
  if ((await request.caller.count(deps.database, 'invitation', 600)) > triesPerWindow)
    return { kind: 'refusal', status: 429 }
  await deps.database.asGate((tx) => askAgain(tx, deps, token))
  return redirect(href(lang, addresses.invitation, { token }))
}

/** What awaits someone who has joined. */
export const firstPage = (
  lang: Language,
  { role, organizationId }: Pick<ReceivedInvitation, 'role' | 'organizationId'>,
): string =>
  opensCard(role) && organizationId !== null
    ? href(lang, addresses.onboardCard, { id: organizationId })
    : href(lang, addresses.welcomeAboard)

/** Where someone goes after accepting: through the door when they must sign in, else straight to what awaits them. */
function comeIn(request: AnyRequest, accepted: AcceptedInvitation): Answer {
  const { invitation, sessionToken, mustSignIn } = accepted
  const { lang } = request
  if (invitation.isByCode) return comeInByCode(request, accepted)
  const next = firstPage(lang, invitation)
  if (mustSignIn) return redirect(withQuery(href(lang, identity.signIn), { next }), 'invitation-accepted')
  if (sessionToken !== null) request.setCookie(sessionCookie, sessionToken, sessionCookieSeconds)
  return redirect(next)
}

/** By a code, nothing is opened yet: first a way in of one's own; whoever has an account signs in, and comes back to accept. */
function comeInByCode(request: AnyRequest, { sessionToken, mustSignIn }: AcceptedInvitation): Answer {
  const { lang } = request
  const back = href(lang, addresses.invitation, { token: tokenOf(request) })
  if (mustSignIn) return redirect(withQuery(href(lang, identity.signIn), { next: back }))
  if (sessionToken !== null) request.setCookie(sessionCookie, sessionToken, sessionCookieSeconds)
  return redirect(withQuery(href(lang, identity.nextTime), { next: href(lang, addresses.finishCode), needed: '1' }))
}

export const acceptanceRoutes: Route[] = [
  openGet('network.invitation', addresses.invitation, show),
  openPost('network.accept-invitation', addresses.invitation, accept),
  openPost('network.ask-again', addresses.askAgain, ask),
]
