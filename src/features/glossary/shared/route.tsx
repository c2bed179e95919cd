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
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { definitionNotice } from '../definition-context.ts'
import { proposesSomewhere, stateOf } from '../rules.ts'
import { proposerOf, termNameOf, textOf, type SharedDefinition } from '../shared-definition.ts'
import { words as common } from '../words.ts'
import { download } from './download-definitions.ts'
import { sharedFilterQuery } from './filter.ts'
import { narrowedList } from './narrowed-list.ts'
import { SharedPage, type SharedRow } from './page.tsx'
import { words } from './words.ts'

const pageSize = 25

async function list(request: MemberRequest): Promise<Answer> {
  const { lang, who, query } = request
  const { filter, found, isEmpty, seats, awaiting } = await narrowedList(request)
  const { page: current, pages } = pageOf(query, found.length, pageSize)
  const own = href(lang, addresses.shared)
  const file = (address: typeof addresses.sharedCsv) => withQuery(href(lang, address), sharedFilterQuery(filter))
  return page(
    words[lang].title,
    <SharedPage
      lang={lang}
      action={own}
      filter={filter}
      rows={found
        .slice((current - 1) * pageSize, current * pageSize)
        .map((one) => rowOf(request, one, { isAwaiting: awaiting.has(one.id) }))}
      total={found.length}
      isEmpty={isEmpty}
      page={current}
      pages={pages}
      pageHref={(number) =>
        withQuery(own, { ...sharedFilterQuery(filter), page: number === 1 ? null : String(number) })
      }
      proposeHref={proposesSomewhere(who, seats) ? href(lang, addresses.propose) : null}
      files={[
        { label: 'Excel', href: file(addresses.sharedXlsx) },
        { label: 'CSV', href: file(addresses.sharedCsv) },
      ]}
    />,
    {
      breadcrumb: [{ label: common[lang].glossary, href: href(lang, addresses.terms) }],
      notice: definitionNotice(request),
    },
  )
}

function rowOf(
  { lang, who, deps }: MemberRequest,
  one: SharedDefinition,
  { isAwaiting }: { isAwaiting: boolean },
): SharedRow {
  return {
    href: href(lang, addresses.definition, { id: one.id }),
    term: termNameOf(one, lang),
    text: textOf(one, lang),
    state: stateOf(one),
    isAwaiting,
    number: one.number,
    by: proposerOf(one, lang),
    day: formatDay(dayOf(one.adoptedAt ?? one.withdrawnAt ?? one.proposedAt, deps.timeZone), lang),
    network: who.networks.length > 1 ? nameIn({ nameFr: one.networkFr, nameEn: one.networkEn }, lang) : null,
  }
}

export const sharedRoutes: Route[] = [
  memberGet('glossary.shared', addresses.shared, list),
  memberGet('glossary.shared-csv', addresses.sharedCsv, download('csv')),
  memberGet('glossary.shared-xlsx', addresses.sharedXlsx, download('xlsx')),
]
