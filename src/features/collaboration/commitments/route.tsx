import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  pageOf,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToHome, collaborationFor, collaborationNotice, nameOfMember } from '../own-context.ts'
import { listAnswering } from '../queries.ts'
import { currentMembers, may, seatsFor } from '../rules.ts'
import { promise, settle, showPromise, showSettle } from './change-route.tsx'
import { download } from './download-commitments.ts'
import { commitmentFilterOf, nameIn, withNames } from './narrow-commitments.ts'
import { CommitmentsPage } from './page.tsx'
import { listCommitments } from './queries.ts'
import { words } from './words.ts'

const pageSize = 25

async function list(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'see')
  if (context === null) return notFound()
  const { lang, tx, query, today } = request
  const { collaboration, members, seats } = context
  const id = { id: collaboration.id }
  const filter = commitmentFilterOf(query)
  const own = href(lang, addresses.commitments, id)
  const first = await listCommitments(tx, collaboration.id, { ...filter, today, limit: pageSize, offset: 0 })
  const { page: current, pages } = pageOf(query, first.count, pageSize)
  const shown =
    current === 1
      ? first
      : await listCommitments(tx, collaboration.id, {
          ...filter,
          today,
          limit: pageSize,
          offset: (current - 1) * pageSize,
        })
  const narrowed = { q: filter.text, etat: filter.state, organisation: filter.organizationId }
  return page(
    words[lang].title,
    <CommitmentsPage
      lang={lang}
      action={own}
      today={today}
      filter={filter}
      commitments={withNames(shown.rows, await listAnswering(tx, collaboration.id))}
      organizations={currentMembers(members).map((one) => ({ id: one.organizationId, name: nameOfMember(one, lang) }))}
      nameOf={nameIn(lang, context)}
      settleHref={(one) =>
        seatsFor('promise', seats).includes(one.organizationId)
          ? href(lang, addresses.settle, { ...id, commitmentId: one.id })
          : null
      }
      promiseHref={may('promise', seats) ? href(lang, addresses.promise, id) : null}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.commitmentsXlsx, id), narrowed) },
        { label: 'CSV', href: withQuery(href(lang, addresses.commitmentsCsv, id), narrowed) },
      ]}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(own, { ...narrowed, page: number === 1 ? null : String(number) }),
      }}
    />,
    { breadcrumb: breadcrumbToHome(lang, collaboration), notice: collaborationNotice(request) },
  )
}

export const commitmentRoutes: Route[] = [
  memberGet('collaboration.commitments-csv', addresses.commitmentsCsv, download('csv')),
  memberGet('collaboration.commitments-xlsx', addresses.commitmentsXlsx, download('xlsx')),
  memberGet('collaboration.commitments', addresses.commitments, list),
  memberGet('collaboration.promising', addresses.promise, showPromise),
  memberPost('collaboration.promise', addresses.promise, promise, { maxBytes: 200_000 }),
  memberGet('collaboration.settling', addresses.settle, showSettle),
  memberPost('collaboration.settle', addresses.settle, settle, { maxBytes: 200_000 }),
]
