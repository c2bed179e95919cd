import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import type { Version } from '../model.ts'
import { breadcrumbTo, protocolFor } from '../protocol-context.ts'
import { listArticles, listVersions } from '../queries.ts'
import { compareVersions } from './compare-versions.ts'
import { ComparePage } from './page.tsx'
import { words } from './words.ts'

const named = (versions: readonly Version[], number: string | null): Version | undefined =>
  versions.find((one) => String(one.number) === number)

/** Two versions of the address; the last two when it names none of the protocol’s. */
async function compare(request: MemberRequest): Promise<Answer> {
  const found = await protocolFor(request, 'see')
  if (found === null) return notFound()
  const { tx, lang, query } = request
  const { protocol } = found
  const versions = await listVersions(tx, protocol.id)
  const [newest] = versions
  if (newest === undefined) return notFound()
  const to = named(versions, query.get('to')) ?? newest
  const from = named(versions, query.get('from')) ?? versions.find(({ number }) => number === to.number - 1) ?? to
  const [before, after] = await Promise.all([listArticles(tx, from.id), listArticles(tx, to.id)])
  return page(
    words[lang].title,
    <ComparePage
      lang={lang}
      action={href(lang, addresses.compare, { id: protocol.id })}
      protocol={protocol}
      versions={versions.map(({ number }) => number)}
      from={from.number}
      to={to.number}
      changes={compareVersions(before, after)}
    />,
    { breadcrumb: breadcrumbTo(request, protocol), islands: ['print'] },
  )
}

export const compareRoutes: Route[] = [memberGet('protocol.compare', addresses.compare, compare)]
