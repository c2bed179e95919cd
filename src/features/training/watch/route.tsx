import { fileAnswer } from '../../../kernel/file-answer.ts'
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
import { nameIn } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { fileName, type DownloadKind } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { listDeclared } from '../elsewhere/save-elsewhere.ts'
import { listDesks, namesOfOrganizations, type Workplace } from '../queries.ts'
import { subjectName } from '../topics.ts'
import { breadcrumbToTrainings, trainingNotice } from '../training-context.ts'
import { words as shared } from '../words.ts'
import { WatchPage } from './page.tsx'
import { countStandings, listWatched, watchFilterOf, watchRows, type WatchFilter } from './watch-list.ts'
import { words } from './words.ts'

const pageSize = 50

/** The organization of the address, when the person looks after training there. */
async function deskFor({ tx, params }: MemberRequest): Promise<Workplace | null> {
  const id = (await listDesks(tx)).find((one) => one === params['id'])
  return id === undefined ? null : ((await namesOfOrganizations(tx, [id])).get(id) ?? null)
}

const queryOf = ({ text, subject, standing, sort }: WatchFilter): Record<string, string | null> => ({
  q: text,
  theme: subject,
  etat: standing,
  ordre: sort === 'due' ? null : sort,
})

async function show(request: MemberRequest): Promise<Answer> {
  const desk = await deskFor(request)
  if (desk === null) return notFound()
  const { lang, tx, who, query, today, formKeys } = request
  const people = await listWatched(tx, desk.id)
  const filter = watchFilterOf(query)
  const every = watchRows(people, { ...filter, text: null, standing: null }, { today, lang })
  const rows = watchRows(people, filter, { today, lang })
  const { page: current, pages } = pageOf(query, rows.length, pageSize)
  const here = href(lang, addresses.watch, { id: desk.id })
  const narrowed = queryOf(filter)
  const names = new Map(people.map(({ personId, name }) => [personId, name]))
  const declared = (await listDeclared(tx, desk.id)).filter(({ personId }) => names.has(personId))
  const file = (address: typeof addresses.watchCsv): string => withQuery(href(lang, address, { id: desk.id }), narrowed)
  return page(
    words[lang].title(nameIn(desk, lang)),
    <WatchPage
      lang={lang}
      keys={formKeys}
      organization={nameIn(desk, lang)}
      action={here}
      filter={filter}
      isNarrowed={Object.values(narrowed).some((value) => value !== null)}
      counts={countStandings(every)}
      rows={rows.slice((current - 1) * pageSize, current * pageSize)}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(here, { ...narrowed, page: number === 1 ? null : String(number) }),
      }}
      files={[
        { label: 'Excel', href: file(addresses.watchXlsx) },
        { label: 'CSV', href: file(addresses.watchCsv) },
      ]}
      declared={declared.map((one) => ({
        one,
        name: names.get(one.personId) ?? '',
        proof: one.proofName === null ? null : href(lang, addresses.proof, { id: one.id }),
        settle: leads(who, desk.id) ? href(lang, addresses.settle, { id: one.id }) : null,
      }))}
      find={href(lang, addresses.trainings)}
    />,
    { notice: trainingNotice(request), breadcrumb: breadcrumbToTrainings(lang), islands: ['print'] },
  )
}

/** The whole list as it is narrowed: each subject of each person. */
const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const desk = await deskFor(request)
    if (desk === null) return notFound()
    const { lang, today, query, tx } = request
    const { heads, file, forEver } = words[lang]
    const rows = watchRows(await listWatched(tx, desk.id), watchFilterOf(query), { today, lang, every: true })
    const head = {
      name: shared[lang].title,
      columns: [
        { id: 'person', heading: file.code, kind: 'code', width: 38 },
        { id: 'name', heading: heads.person, kind: 'text', width: 30 },
        { id: 'standing', heading: heads.standing, kind: 'text' },
        { id: 'subject', heading: heads.subject, kind: 'text', width: 30 },
        { id: 'last', heading: heads.last, kind: 'text', width: 40 },
        { id: 'last_on', heading: shared[lang].lastOn, kind: 'date' },
        { id: 'until', heading: heads.until, kind: 'text' },
      ],
    } as const
    let isRead = false
    return fileAnswer(request, { name: fileName({ what: file.name, day: today, ext: kind }), kind, head }, async () => {
      if (isRead || rows.length === 0) return null
      isRead = true
      return rows.map((row) => [
        row.personId,
        row.name,
        shared[lang].standings[row.standing],
        row.subject === null ? null : subjectName(row.subject, lang),
        row.last?.title ?? null,
        row.last?.onDay ?? null,
        row.last === null ? null : (row.until ?? forEver),
      ])
    })
  }

export const watchRoutes: Route[] = [
  memberGet('training.watch', addresses.watch, show),
  memberGet('training.watch-csv', addresses.watchCsv, download('csv')),
  memberGet('training.watch-xlsx', addresses.watchXlsx, download('xlsx')),
]
