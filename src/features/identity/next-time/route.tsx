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
import { adder, islandsFor } from '../passkeys/adder.ts'
import { findWays } from '../queries.ts'
import { guardWays } from '../sign-in-again/guard.tsx'
import { NextTimePage } from './page.tsx'
import { words } from './words.ts'

/** How a person who has just come in will do so again. The setup and the invitations lead here, with where to go on. */
const nextTime = (request: MemberRequest): Promise<Answer> =>
  guardWays(request, async () => {
    const { lang, deps, who } = request
    const next = afterSignIn(request)
    const ways = await deps.database.asGate((tx) => findWays(tx, who.personId))
    const hasWay = ways.passkeys.length > 0 || ways.passwordChangedAt !== null
    const add = adder(request, !hasWay)
    return page(
      words[lang].title,
      <NextTimePage
        lang={lang}
        add={add}
        hasWay={hasWay}
        passwordHref={withQuery(href(lang, addresses.password), { next: nextOf(request) })}
        next={next}
      />,
      { islands: islandsFor(add), notice: accountNotice(request) },
    )
  })

export const nextTimeRoutes: Route[] = [memberGet('identity.next-time', addresses.nextTime, nextTime)]
