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
import { fileAnswer } from '../../../kernel/file-answer.ts'
import { isId } from '../../../kernel/ids.ts'
import { fileName, type TableHead } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { commitmentStates, type Commitment } from '../model.ts'
import { breadcrumbToHome, collaborationFor, collaborationNotice, nameOfMember, type Context } from '../own-context.ts'
import { listAnswering } from '../queries.ts'
import { currentMembers, may, seatsFor } from '../rules.ts'
import { words as shared } from '../words.ts'
import { promise, settle, showPromise, showSettle } from './change-route.tsx'
import { CommitmentsPage } from './page.tsx'
import { listCommitments, type CommitmentFilter } from './queries.ts'
import { words } from './words.ts'

const pageSize = 25
const mostInFile = 5000

const filterOf = (query: URLSearchParams): CommitmentFilter => {
  const organizationId = query.get('organisation') ?? ''
  return {
    text: (query.get('q') ?? '').slice(0, 100).trim() || null,
    state: (['overdue', ...commitmentStates] as const).find((one) => one === query.get('etat')) ?? null,
    organizationId: isId(organizationId) ? organizationId : null,
  }
}

const withNames = (rows: readonly Commitment[], people: ReadonlyMap<string, { name: string }>): Commitment[] =>
  rows.map((one) => ({ ...one, personName: one.personId === null ? null : (people.get(one.personId)?.name ?? null) }))

const nameIn =
  (request: MemberRequest, { members }: Context) =>
  (organizationId: string): string => {
    const member = members.find((one) => one.organizationId === organizationId)
    return member === undefined ? shared[request.lang].someOrganization : nameOfMember(member, request.lang)
  }

async function list(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'see')
  if (context === null) return notFound()
  const { lang, tx, query, today } = request
  const { collaboration, members, seats } = context
  const id = { id: collaboration.id }
  const filter = filterOf(query)
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
      nameOf={nameIn(request, context)}
      settleHref={(one) =>
        seatsFor('promise', seats).includes(one.organizationId)
          ? href(lang, addresses.settle, { ...id, commitmentId: one.id })
          : null
      }
      promiseHref={may('promise', seats) ? href(lang, addresses.promise, id) : null}
      csvHref={withQuery(href(lang, addresses.commitmentsCsv, id), narrowed)}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(own, { ...narrowed, page: number === 1 ? null : String(number) }),
      }}
    />,
    { breadcrumb: breadcrumbToHome(lang, collaboration), notice: collaborationNotice(request) },
  )
}

async function csv(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'see')
  if (context === null) return notFound()
  const { lang, tx, query, today } = request
  const { heads, title, file } = words[lang]
  const { rows } = await listCommitments(tx, context.collaboration.id, {
    ...filterOf(query),
    today,
    limit: mostInFile,
    offset: 0,
  })
  const nameOf = nameIn(request, context)
  const head: TableHead = {
    name: title,
    columns: [
      { id: 'code', heading: file.code, kind: 'code', width: 38 },
      { id: 'what', heading: heads.what, kind: 'text', width: 60 },
      { id: 'organization', heading: file.organization, kind: 'text' },
      { id: 'person', heading: heads.who, kind: 'text' },
      { id: 'due_on', heading: heads.dueOn, kind: 'date' },
      { id: 'state', heading: heads.state, kind: 'text' },
      { id: 'said', heading: file.said, kind: 'text' },
    ],
  }
  const waiting = [
    withNames(rows, await listAnswering(tx, context.collaboration.id)).map((one) => [
      one.id,
      one.what,
      nameOf(one.organizationId),
      one.personName,
      one.dueOn,
      shared[lang].states[one.state],
      one.said,
    ]),
  ]
  const name = fileName({ what: file.name, day: today, ext: 'csv' })
  return fileAnswer(request, { name, kind: 'csv', head }, async () => waiting.pop() ?? null)
}

export const commitmentRoutes: Route[] = [
  memberGet('collaboration.commitments-csv', addresses.commitmentsCsv, csv),
  memberGet('collaboration.commitments', addresses.commitments, list),
  memberGet('collaboration.promising', addresses.promise, showPromise),
  memberPost('collaboration.promise', addresses.promise, promise, { maxBytes: 200_000 }),
  memberGet('collaboration.settling', addresses.settle, showSettle),
  memberPost('collaboration.settle', addresses.settle, settle, { maxBytes: 200_000 }),
]
