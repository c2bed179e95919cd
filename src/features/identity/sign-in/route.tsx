import { mainForm } from '../../../design/index.ts'
import { defineForm, filled, refused, signInEmail, type FormState } from '../../../kernel/form/index.ts'
import {
  aside,
  href,
  openGet,
  openPost,
  page,
  redirect,
  withQuery,
  type Answer,
  type AnyRequest,
  type Deps,
  type PageAnswer,
  type Route,
} from '../../../kernel/http/index.ts'
import { orOverloaded, Overloaded } from '../../../kernel/overload.ts'
import { sessionCookie } from '../../../kernel/session.ts'
import { addresses } from '../addresses.ts'
import { nextOf } from '../after-sign-in.ts'
import { sendLink } from '../email-link/send-link.ts'
import { passwordField } from '../forms.ts'
import { countTry, countWrong } from '../limits.ts'
import { goToProvider } from '../provider/route.tsx'
import { domainOf, ownPath, passkeyHost } from '../rules.ts'
import { stepCookie, stepCookieSeconds } from '../second-factor/route.tsx'
import { signOut } from '../session.ts'
import { checkPassword } from './check-password.ts'
import { evenly } from './answer-evenly.ts'
import { SignInPage } from './page.tsx'
import { warnHolder } from './warn-holder.ts'
import { words } from './words.ts'

const emailForm = defineForm({ email: signInEmail() })
const passwordSignInForm = defineForm({ email: signInEmail(), password: passwordField() })

function signInPage(
  request: AnyRequest,
  state: FormState,
  status: PageAnswer['status'] = 200,
  headers: Record<string, string> = {},
): Answer {
  const { lang, deps, formKeys } = request
  const t = words[lang]
  const next = nextOf(request)
  const passkey =
    passkeyHost(deps.baseUrl) === null
      ? null
      : {
          optionsHref: href(lang, addresses.passkeyOptions),
          finishHref: withQuery(href(lang, addresses.passkeySignIn), { next }),
          ...t.passkey,
        }
  return page(
    t.title,
    <SignInPage
      lang={lang}
      action={withQuery(href(lang, addresses.signIn), { next })}
      keys={formKeys}
      state={state}
      passkey={passkey}
    />,
    { status, headers, formId: mainForm, islands: passkey === null ? [] : ['passkey'] },
  )
}

/** The page again, with one sentence at one field, and what was typed. */
function signInRefused(
  request: AnyRequest,
  field: 'email' | 'password',
  sentence: string,
  status: 422 | 429 | 503,
  headers: Record<string, string> = {},
): Answer {
  const values = { email: [request.form.first('email').slice(0, 300)] }
  return signInPage(request, { values, errors: { [field]: sentence }, theirs: null }, status, headers)
}

/** Longer than any of this takes: looking further or writing a mail makes no difference to who waits for the answer. */
const leastAnswerMs = 250

async function withPassword(request: AnyRequest): Promise<Answer> {
  const { deps, form, lang, caller } = request
  const { problems } = words[lang]
  const parsed = passwordSignInForm.parse(form)
  if (!parsed.ok) return unreadable(request, parsed)
  const { email, password } = parsed.value
  const tries = await countTry(request, { deed: 'password', account: email })
  if (tries.isAlarming) await deps.database.asGate((tx) => warnHolder(tx, email))
  if (tries.isTooMany) return signInRefused(request, 'password', problems.tooMany, 429)
  const check = () => evenly(leastAnswerMs, () => judge(deps, { email, password, asker: caller.key }))
  return aside(
    request,
    () => orOverloaded(check()),
    (request, checked) => {
      if (checked instanceof Overloaded) return signInBusy(request, checked)
      if (!checked.ok) return signInRefused(request, 'password', problems.noMatch, 422)
      request.setCookie(stepCookie, checked.value, stepCookieSeconds)
      return redirect(withQuery(href(lang, addresses.signInCode), { next: nextOf(request) }))
    },
  )
}

/** Checks a password; a wrong one counts, and its holder hears of many over days. */
async function judge(deps: Deps, given: { email: string; password: string; asker: string }) {
  const checked = await checkPassword(deps, given)
  if (!checked.ok && (await countWrong(deps, 'password', given.email)))
    await deps.database.asGate((tx) => warnHolder(tx, given.email))
  return checked
}

const signInBusy = (request: AnyRequest, { retryAfterSeconds }: Overloaded): Answer =>
  signInRefused(request, 'password', words[request.lang].problems.busy, 503, {
    'retry-after': String(retryAfterSeconds),
  })

async function withLink(request: AnyRequest): Promise<Answer> {
  const { deps, form, lang } = request
  const { problems } = words[lang]
  const parsed = emailForm.parse(form)
  if (!parsed.ok) return unreadable(request, parsed)
  const { email } = parsed.value
  const tries = await countTry(request, { deed: 'link', account: email })
  if (tries.isForToday) return signInRefused(request, 'email', problems.tooManyLinksToday, 429)
  if (tries.isTooMany) return signInRefused(request, 'email', problems.tooManyLinks, 429)
  const next = nextOf(request)
  return aside(
    request,
    () => evenly(leastAnswerMs, () => deps.database.asGate((tx) => sendLink(tx, deps, { email, next }))),
    () => redirect(href(lang, addresses.linkSent)),
  )
}

async function withProvider(request: AnyRequest): Promise<Answer> {
  const { form, lang } = request
  const { problems } = words[lang]
  const parsed = emailForm.parse(form)
  if (!parsed.ok) return unreadable(request, parsed)
  const tries = await countTry(request, { deed: 'provider', account: parsed.value.email })
  if (tries.isTooMany) return signInRefused(request, 'email', problems.tooMany, 429)
  const away = (request: AnyRequest) => signInRefused(request, 'email', problems.providerAway, 422)
  const answer = await goToProvider(request, { domain: domainOf(parsed.value.email), away })
  return answer ?? signInRefused(request, 'email', problems.noProvider, 422)
}

function unreadable(
  request: AnyRequest,
  parsed: { values: Readonly<Record<string, readonly string[]>>; problems: Readonly<Record<string, string>> },
): Answer {
  const t = words[request.lang]
  const formWords = {
    labels: { email: t.email, password: t.password },
    problems: { password: { missing: t.problems.passwordMissing } },
  }
  const { password: _never, ...values } = parsed.values
  return signInPage(request, refused({ values, problems: parsed.problems }, formWords, request.lang), 422)
}

function signIn(request: AnyRequest): Promise<Answer> {
  const method = request.form.first('way')
  if (method === 'link') return withLink(request)
  return method === 'provider' ? withProvider(request) : withPassword(request)
}

/**
 * Also without a session: someone whose session has ended only wants to be out. Who leaves to sign in again keeps the
 * cookie, which opens nothing any more: it tells which forms, still open in other tabs, are the same person’s.
 */
async function leave(request: AnyRequest): Promise<Answer> {
  if (request.who !== null) await signOut({ ...request, who: request.who })
  const next = ownPath(request.form.first('next') || null)
  if (next === null) request.setCookie(sessionCookie, '', 0)
  return redirect(next === null ? `/${request.lang}` : withQuery(href(request.lang, addresses.signIn), { next }))
}

export const signInRoutes: Route[] = [
  openGet('identity.sign-in', addresses.signIn, (request) => signInPage(request, filled({})), {
    access: 'visitor',
    needsData: false,
  }),
  openPost('identity.sign-in-sent', addresses.signIn, signIn, { maxBytes: 200_000, needsData: false }),
  openPost('identity.sign-out', addresses.signOut, leave, { maxBytes: 20_000 }),
]
