import { dayOf } from '../../../kernel/clock.ts'
import { fileAnswer, readAs } from '../../../kernel/file-answer.ts'
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
import { fileName, type DownloadKind } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { sidesOf } from '../hand-off/presenter.ts'
import { actsOf, type HandOff } from '../hand-off/queries.ts'
import { handOffHref } from '../hand-off/route.tsx'
import { words as one } from '../hand-off/words.ts'
import { breadcrumbToReferrals, codeOf, referralNotice, sayInstant } from '../referral-context.ts'
import { filterOf, queryOf } from './hand-off-filter.ts'
import { HandOffsPage } from './page.tsx'
import { countHandOffs, listHandOffs } from './queries.ts'
import { words } from './words.ts'

const pageSize = 25
/** Rows of a file read at once. */
const batch = 500

function whenOf(request: MemberRequest, { endedAt, tellBy, youthToldAt, overlapUntil, proposedAt }: HandOff): string {
  const { lang, deps } = request
  const t = words[lang]
  const day = (at: Date) => formatDay(dayOf(at, deps.timeZone), lang)
  if (tellBy !== null && youthToldAt === null) return t.tellBy(sayInstant(request, tellBy))
  if (endedAt !== null) return t.ended(day(endedAt))
  return overlapUntil === null ? t.proposed(day(proposedAt)) : t.until(formatDay(overlapUntil, lang))
}

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, query } = request
  const filter = filterOf(query)
  const count = await countHandOffs(tx, filter)
  const { page: current, pages } = pageOf(query, count, pageSize)
  const rows = await listHandOffs(tx, { ...filter, limit: pageSize, offset: (current - 1) * pageSize })
  const own = href(lang, addresses.handOffs)
  const narrowed = queryOf(filter)
  return page(
    one[lang].list,
    <HandOffsPage
      lang={lang}
      action={own}
      filter={filter}
      rows={rows.map((row) => {
        const [act] = actsOf(row)
        return {
          ...sidesOf(row, lang),
          code: codeOf({ id: row.shownTaskId ?? row.requestId }),
          href: handOffHref(lang, row),
          state: row.state,
          when: whenOf(request, row),
          next: act === undefined ? null : one[lang].doing[act],
        }
      })}
      count={count}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(own, { ...narrowed, page: number === 1 ? null : String(number) }),
      }}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.handOffsXlsx), narrowed) },
        { label: 'CSV', href: withQuery(href(lang, addresses.handOffsCsv), narrowed) },
      ]}
      figuresHref={href(lang, addresses.figures)}
    />,
    { breadcrumb: breadcrumbToReferrals(lang), notice: referralNotice(request), islands: ['print'] },
  )
}

const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, today, query, deps } = request
    const asked = { ...filterOf(query), limit: batch }
    const { heads, file } = words[lang]
    const head = {
      name: one[lang].list,
      columns: [
        { id: 'code', heading: heads.code, kind: 'code' as const, width: 12 },
        { id: 'from', heading: file.from, kind: 'text' as const, width: 40 },
        { id: 'to', heading: file.to, kind: 'text' as const, width: 40 },
        { id: 'reason', heading: file.reason, kind: 'text' as const, width: 40 },
        { id: 'state', heading: heads.state, kind: 'text' as const, width: 24 },
        { id: 'proposed_on', heading: file.proposed, kind: 'date' as const },
        { id: 'until', heading: file.until, kind: 'date' as const },
      ],
    }
    let offset = 0
    return fileAnswer(request, { name: fileName({ what: file.name, day: today, ext: kind }), kind, head }, async () => {
      const rows = await readAs(request, (tx) => listHandOffs(tx, { ...asked, offset }))
      offset += batch
      if (rows.length === 0) return null
      return rows.map((row) => {
        const { from, to } = sidesOf(row, lang)
        const { reasons, states } = one[lang]
        return [
          codeOf({ id: row.shownTaskId ?? row.requestId }),
          from,
          to,
          reasons[row.reason],
          states[row.state],
          dayOf(row.proposedAt, deps.timeZone),
          row.overlapUntil,
        ]
      })
    })
  }

export const handOffsRoutes: Route[] = [
  memberGet('referral.hand-offs', addresses.handOffs, show),
  memberGet('referral.hand-offs-csv', addresses.handOffsCsv, download('csv')),
  memberGet('referral.hand-offs-xlsx', addresses.handOffsXlsx, download('xlsx')),
]
