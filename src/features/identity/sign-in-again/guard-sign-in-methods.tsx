import { href, page, withQuery, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import { accountCrumbs } from '../account-context.ts'
import { addresses } from '../addresses.ts'
import { findSessionFacts } from '../queries.ts'
import { mayChangeSignInMethods } from '../rules.ts'
import { SignInAgainPage } from './page.tsx'
import { words } from './words.ts'

/** Lets a request about sign-in methods through, or asks to sign in again; see `mayChangeSignInMethods`. */
export async function guardSignInMethods<T = Answer>(
  request: MemberRequest,
  work: () => Promise<T>,
): Promise<T | Answer> {
  const allowed = mayChangeSignInMethods(await findSessionFacts(request.tx, request.who.sessionId))
  return allowed.ok ? work() : signInAgain(request, allowed.refusal)
}

function signInAgain(request: MemberRequest, why: 'not-recent' | 'opened-by-provider'): Answer {
  const { lang, formKeys, query } = request
  const t = words[lang]
  return page(
    t.title,
    <SignInAgainPage
      lang={lang}
      why={why}
      keys={formKeys}
      action={href(lang, addresses.signOut)}
      next={withQuery(backOf(request), { next: query.get('next') })}
    />,
    { status: 403, breadcrumb: accountCrumbs(lang) },
  )
}

/** A page that can be shown again; what answers only forms leads back to the account. */
function backOf({ lang, path, params }: MemberRequest): string {
  const { organizationId } = params
  const own = [addresses.passkeys, addresses.password, addresses.provider, addresses.nextTime].map((one) =>
    href(lang, one),
  )
  if (organizationId !== undefined) own.push(href(lang, addresses.organizationProvider, { organizationId }))
  return own.includes(path) ? path : href(lang, addresses.account)
}
