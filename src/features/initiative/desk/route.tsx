import { dayOf } from '../../../kernel/clock.ts'
import {
  href,
  memberGet,
  page,
  pageOf,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { initiativeNotice } from '../own-context.ts'
import { listWorked } from '../queries.ts'
import { words as shared } from '../words.ts'
import { DeskPage, initiativeStatuses } from './page.tsx'
import { countOwn, listOwn } from './queries.ts'
import { words } from './words.ts'

const pageSize = 25

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, query, deps } = request
  const status = initiativeStatuses.find((one) => one === query.get('etat')) ?? null
  const { page: current, pages } = pageOf(query, await countOwn(tx, who, { status }), pageSize)
  const own = href(lang, addresses.own)
  const rows = await listOwn(tx, who, { status, limit: pageSize, offset: (current - 1) * pageSize })
  const worked = await listWorked(tx, who)
  return page(
    words[lang].title,
    <DeskPage
      lang={lang}
      action={own}
      rows={rows}
      status={status}
      changedOn={({ modifiedAt }) => formatDay(dayOf(modifiedAt, deps.timeZone), lang)}
      manageHref={(id) => href(lang, addresses.manage, { id })}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(own, { etat: status, page: number === 1 ? null : String(number) }),
      }}
      add={worked.length > 0 ? href(lang, addresses.add) : null}
      requests={who.organizations.length > 0 ? href(lang, addresses.requests) : null}
      all={href(lang, addresses.initiatives)}
    />,
    {
      notice: initiativeNotice(request),
      breadcrumb: [{ label: shared[lang].title, href: href(lang, addresses.initiatives) }],
    },
  )
}

export const deskRoutes: Route[] = [memberGet('initiative.own', addresses.own, show)]
