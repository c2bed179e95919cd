import { isRegion } from '../../../field/index.ts'
import {
  href,
  openGet,
  page,
  pageOf,
  withQuery,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { listPublicTables } from '../queries.ts'
import { PublicListPage } from './page.tsx'
import { words } from './words.ts'

const pageSize = 25

async function show({ lang, tx, query }: AnyRequest): Promise<Answer> {
  const asked = query.get('region') ?? ''
  const region = isRegion(asked) ? asked : null
  const tables = await listPublicTables(tx, region)
  const here = href(lang, addresses.publicTables)
  const { page: current, pages } = pageOf(query, tables.length, pageSize)
  const t = words[lang]
  return page(
    t.title,
    <PublicListPage
      lang={lang}
      action={here}
      region={region}
      tables={tables.slice((current - 1) * pageSize, current * pageSize)}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(here, { region, page: number === 1 ? null : String(number) }),
      }}
    />,
    { description: t.lead },
  )
}

export const publicRoutes: Route[] = [openGet('table.public', addresses.publicTables, show)]
