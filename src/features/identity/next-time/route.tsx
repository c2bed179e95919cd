import {
  href,
  memberGet,
  page,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { accountNotice } from '../account-context.ts'
import { addresses } from '../addresses.ts'
import { afterSignIn, nextOf } from '../after-sign-in.ts'
import { passkeyAdder, islandsOfAdder } from '../passkeys/passkey-adder.ts'
import { findSignInMethods } from '../queries.ts'
import { hasOwnMethod } from '../rules.ts'
import { guardSignInMethods } from '../sign-in-again/guard-sign-in-methods.tsx'
import { NextTimePage } from './page.tsx'
import { words } from './words.ts'

/** How a person who has just come in will do so again. The setup and the invitations lead here, with where to go on. */
const nextTime = (request: MemberRequest): Promise<Answer> =>
  guardSignInMethods(request, async () => {
    const { lang, deps, who } = request
    const next = afterSignIn(request)
    const methods = await deps.database.asGate((tx) => findSignInMethods(tx, who.personId))
    const hasMethod = hasOwnMethod(methods)
    const add = passkeyAdder(request, !hasMethod)
    return page(
      words[lang].title,
      <NextTimePage
        lang={lang}
        add={add}
        hasMethod={hasMethod}
        passwordHref={withQuery(href(lang, addresses.password), { next: nextOf(request) })}
        keys={request.formKeys}
        next={next}
        isNeeded={request.query.get('needed') === '1'}
      />,
      { islands: islandsOfAdder(add), notice: accountNotice(request) },
    )
  })

export const nextTimeRoutes: Route[] = [memberGet('identity.next-time', addresses.nextTime, nextTime)]
