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
import { nameOfCollaboration } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToList, meetingHref, meetingNotice, meetingsFor } from '../own-context.ts'
import { mayMeet, momentOf } from '../rules.ts'
import { sayWhen, titleOf } from '../when.ts'
import { download, downloadOwn } from './download-meetings.ts'
import { meetingFilterOf, narrowed } from './narrow-meetings.ts'
import { ListPage, type MeetingRow } from './page.tsx'
import { listMeetings, type ListedMeeting } from './queries.ts'
import { words } from './words.ts'

const pageSize = 25

function rowOf({ lang, deps }: MemberRequest, one: ListedMeeting, isOwn: boolean): MeetingRow {
  const t = words[lang]
  const moment = momentOf(one, deps.clock.now())
  return {
    title: titleOf(one, lang),
    href: meetingHref(lang, one),
    collaboration: isOwn ? nameOfCollaboration(one, lang) : null,
    when: sayWhen(one, lang),
    at: one.startsAt.toISOString(),
    place: one.place,
    moment,
    notes:
      moment === 'past'
        ? [
            one.present === 0 ? t.notNoted : t.present(one.present),
            ...(one.decisions === 0 ? [] : [t.decisions(one.decisions)]),
          ]
        : [],
  }
}

/** @param at addresses of the list and of its files, without a query */
async function listed(
  request: MemberRequest,
  at: { own: string; xlsx: string; csv: string },
  collaborationId: string | null,
) {
  const { tx, query, deps } = request
  const filter = meetingFilterOf(query)
  const asked = { ...filter, collaborationId, now: deps.clock.now(), limit: pageSize }
  const first = await listMeetings(tx, { ...asked, offset: 0 })
  const { page: current, pages } = pageOf(query, first.count, pageSize)
  const shown = current === 1 ? first : await listMeetings(tx, { ...asked, offset: (current - 1) * pageSize })
  return {
    lang: request.lang,
    action: at.own,
    filter,
    meetings: shown.rows.map((one) => rowOf(request, one, collaborationId === null)),
    pages: {
      page: current,
      pages,
      href: (number: number) => withQuery(at.own, { ...narrowed(filter), page: number === 1 ? null : String(number) }),
    },
    files: [
      { label: 'Excel', href: withQuery(at.xlsx, narrowed(filter)) },
      { label: 'CSV', href: withQuery(at.csv, narrowed(filter)) },
    ],
  }
}

async function list(request: MemberRequest): Promise<Answer> {
  const context = await meetingsFor(request, 'see')
  if (context === null) return notFound()
  const { lang } = request
  const id = { id: context.collaboration.id }
  const at = {
    own: href(lang, addresses.list, id),
    xlsx: href(lang, addresses.listXlsx, id),
    csv: href(lang, addresses.listCsv, id),
  }
  return page(
    words[lang].title,
    <ListPage
      {...await listed(request, at, id.id)}
      isOwn={false}
      conveneHref={mayMeet('convene', context.seats) ? href(lang, addresses.convene, id) : null}
      settingsHref={mayMeet('settle', context.seats) ? href(lang, addresses.settings, id) : null}
    />,
    { breadcrumb: breadcrumbToList(lang, context).slice(0, -1), notice: meetingNotice(request) },
  )
}

async function own(request: MemberRequest): Promise<Answer> {
  const { lang } = request
  const at = {
    own: href(lang, addresses.own),
    xlsx: href(lang, addresses.ownXlsx),
    csv: href(lang, addresses.ownCsv),
  }
  return page(
    words[lang].ownTitle,
    <ListPage {...await listed(request, at, null)} isOwn conveneHref={null} settingsHref={null} />,
  )
}

export const listRoutes: Route[] = [
  memberGet('meeting.own-csv', addresses.ownCsv, downloadOwn('csv')),
  memberGet('meeting.own-xlsx', addresses.ownXlsx, downloadOwn('xlsx')),
  memberGet('meeting.own', addresses.own, own),
  memberGet('meeting.list-csv', addresses.listCsv, download('csv')),
  memberGet('meeting.list-xlsx', addresses.listXlsx, download('xlsx')),
  memberGet('meeting.list', addresses.list, list),
]
