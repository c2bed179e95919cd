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
import { homeHref, listFormer, listWorkedOf, nameOfCollaboration, stages } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { OwnPage } from './page.tsx'
import { listOwnAlliances } from './queries.ts'
import { words } from './words.ts'

const pageSize = 25

async function show({ lang, tx, who, query, today, deps }: MemberRequest): Promise<Answer> {
  const filter = {
    text: (query.get('q') ?? '').slice(0, 100).trim() || null,
    stage: stages.find((one) => one === query.get('etape')) ?? null,
  }
  const own = href(lang, addresses.own)
  const first = await listOwnAlliances(tx, { ...filter, today, limit: pageSize, offset: 0 })
  const { page: current, pages } = pageOf(query, first.count, pageSize)
  const { rows } =
    current === 1
      ? first
      : await listOwnAlliances(tx, { ...filter, today, limit: pageSize, offset: (current - 1) * pageSize })
  const t = words[lang]
  const former = await listFormer(tx, who, null)
  return page(
    t.title,
    <OwnPage
      lang={lang}
      action={own}
      filter={filter}
      alliances={rows}
      allianceHref={(id) => homeHref(lang, id)}
      former={former.map((one) => ({
        name: nameOfCollaboration(one, lang),
        href: homeHref(lang, one.collaborationId),
        said: one.until === null ? t.declined : t.leftOn(formatDay(dayOf(one.until, deps.timeZone), lang)),
      }))}
      begin={(await listWorkedOf(tx)).length > 0 ? href(lang, addresses.begin) : null}
      weave={href(lang, addresses.weave)}
      pages={{
        page: current,
        pages,
        href: (number) =>
          withQuery(own, { q: filter.text, etape: filter.stage, page: number === 1 ? null : String(number) }),
      }}
    />,
  )
}

export const ownRoutes: Route[] = [memberGet('alliance.own', addresses.own, show)]
