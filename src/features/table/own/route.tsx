import { isRegion } from '../../../field/index.ts'
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
import { homeHref, listWorkedOf } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { levels } from '../model.ts'
import { tableNotice } from '../table-context.ts'
import { words as shared } from '../words.ts'
import { OwnPage } from './page.tsx'
import { listOwnTables } from './queries.ts'

const pageSize = 25

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, query, today } = request
  const asked = query.get('region') ?? ''
  const filter = {
    text: (query.get('q') ?? '').slice(0, 100).trim() || null,
    level: levels.find((one) => one === query.get('niveau')) ?? null,
    region: isRegion(asked) ? asked : null,
  }
  const own = href(lang, addresses.own)
  const first = await listOwnTables(tx, { ...filter, today, limit: pageSize, offset: 0 })
  const { page: current, pages } = pageOf(query, first.count, pageSize)
  const { rows } =
    current === 1
      ? first
      : await listOwnTables(tx, { ...filter, today, limit: pageSize, offset: (current - 1) * pageSize })
  const works = (await listWorkedOf(tx)).length > 0
  return page(
    shared[lang].own,
    <OwnPage
      lang={lang}
      action={own}
      filter={filter}
      tables={rows}
      tableHref={(id) => homeHref(lang, id)}
      begin={works ? href(lang, addresses.begin) : null}
      codes={works ? href(lang, addresses.codes) : null}
      publicHref={href(lang, addresses.publicTables)}
      pages={{
        page: current,
        pages,
        href: (number) =>
          withQuery(own, {
            q: filter.text,
            niveau: filter.level,
            region: filter.region,
            page: number === 1 ? null : String(number),
          }),
      }}
    />,
    { notice: tableNotice(request) },
  )
}

export const ownRoutes: Route[] = [memberGet('table.own', addresses.own, show)]
