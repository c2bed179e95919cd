import {
  href,
  memberGet,
  notFound,
  page,
  pageOf,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { breadcrumbToHome, collaborationFor } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { pollNotice } from '../notice.ts'
import { pollHref, proposingSeats } from '../own-context.ts'
import { listPolls } from '../queries.ts'
import { stateNow } from '../rules.ts'
import { OwnPollsPage } from './page.tsx'
import { words } from './words.ts'

const pageSize = 25

async function show(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'see')
  if (context === null) return notFound()
  const { lang, tx, query, deps } = request
  const id = { id: context.collaboration.id }
  const own = href(lang, addresses.own, id)
  const read = (offset: number) => listPolls(tx, id.id, { limit: pageSize, offset })
  const first = await read(0)
  const { page: current, pages } = pageOf(query, first.count, pageSize)
  const { rows } = current === 1 ? first : await read((current - 1) * pageSize)
  return page(
    words[lang].title,
    <OwnPollsPage
      lang={lang}
      polls={rows.map((poll) => ({
        ...poll,
        state: stateNow(poll, deps.clock.now()),
        href: pollHref(lang, 'board', poll),
      }))}
      proposeHref={proposingSeats(context).length > 0 ? href(lang, addresses.propose, id) : null}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(own, { page: number === 1 ? null : String(number) }),
      }}
    />,
    { breadcrumb: breadcrumbToHome(lang, context.collaboration), notice: pollNotice(request) },
  )
}

export const ownRoutes: Route[] = [memberGet('date-poll.own', addresses.own, show)]
