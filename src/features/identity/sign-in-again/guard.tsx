import { href, page, withQuery, type Answer, type MemberRequest, type FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { messages } from '../messages.ts'
import { findSessionFacts } from '../queries.ts'
import { mayChangeWays } from '../rules.ts'
import { AgainPage } from './page.tsx'

export const accountCrumbs = (lang: Language, ...more: FrameLink[]): FrameLink[] => [
  { label: messages[lang].account.title, href: href(lang, addresses.account) },
  ...more,
]

/** What was just done, in words; null for nothing and for the codes of other features. */
export const accountNotice = ({ lang, notice }: Pick<MemberRequest, 'lang' | 'notice'>) =>
  (notice === null ? null : messages[lang].account.notices[notice]) ?? null

/** Lets a request about ways through, or asks to sign in again; see `mayChangeWays`. */
export async function guardWays(request: MemberRequest, work: () => Promise<Answer>): Promise<Answer> {
  const allowed = mayChangeWays(await findSessionFacts(request.tx, request.who.sessionId))
  return allowed.ok ? work() : signInAgain(request, allowed.refusal)
}

function signInAgain(request: MemberRequest, why: 'not-recent' | 'opened-by-provider'): Answer {
  const { lang, formKeys, query } = request
  const t = messages[lang].ways.again
  return page(
    t.title,
    <AgainPage
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
const backOf = ({ lang, path }: MemberRequest): string =>
  [addresses.passkeys, addresses.password, addresses.provider, addresses.nextTime].some(
    (own) => href(lang, own) === path,
  )
    ? path
    : href(lang, addresses.account)
