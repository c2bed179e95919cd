import {
  href,
  memberGet,
  memberPost,
  noticeIn,
  page,
  pageOf,
  sealedGet,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { addresses as keys, SealedStart } from '../../keys/index.ts'
import { addresses } from '../addresses.ts'
import { codeOf } from '../mailbox-context.ts'
import { listDuties } from '../rota/on-duty.ts'
import { words as rota } from '../rota/words.ts'
import { words as shared } from '../words.ts'
import { answer, envelopes, give, largestAnswer, note, open } from './exchange.ts'
import { filterOf, queryOf } from './filter.ts'
import { ListPage, type DutyLine, type MailboxRow } from './page.tsx'
import { answersMailboxes, countMailboxes, listInboxDoors, listMailboxes, type ListedMailbox } from './queries.ts'
import { inboxPaths } from './sealed-paths.ts'
import { words } from './words.ts'

const pageSize = 25

/** @param isOne whether all that the person reads is of one organization */
function rowOf({ lang, who }: MemberRequest, one: ListedMailbox, isOne: boolean): MailboxRow {
  const t = words[lang]
  return {
    id: one.id,
    code: codeOf(one),
    href: `${href(lang, addresses.read)}#${one.id}`,
    organization: isOne ? null : nameIn(one, lang),
    awaits: one.awaits,
    week: t.week(formatDay(one.createdWeek, lang)),
    lead: one.leadId === null ? null : (one.leadName ?? t.someone),
    isMine: one.leadId === who.personId,
    entries: one.entries,
  }
}

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, query, who } = request
  const filter = filterOf(query)
  const count = await countMailboxes(tx, filter)
  const { page: current, pages } = pageOf(query, count, pageSize)
  const found = await listMailboxes(tx, { ...filter, limit: pageSize, offset: (current - 1) * pageSize })
  const doors = await listInboxDoors(tx, who)
  const answers = await answersMailboxes(tx)
  const own = href(lang, addresses.list)
  const asideCount = await countMailboxes(tx, { shown: 'aside' })
  const narrowed = queryOf(filter)
  const isOne = who.organizations.length < 2
  return page(
    shared[lang].title,
    <ListPage
      lang={lang}
      action={own}
      filter={filter}
      rows={found.map((one) => rowOf(request, one, isOne))}
      count={count}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(own, { ...narrowed, page: number === 1 ? null : String(number) }),
      }}
      answers={answers}
      keysHref={href(lang, keys.keys)}
      promises={
        answers
          ? doors.flatMap(({ promiseHours, ...one }) =>
              promiseHours === null ? [] : [{ organization: nameIn(one, lang), hours: promiseHours }],
            )
          : []
      }
      onDuty={await onDutyNow(request, isOne)}
      asideHref={href(lang, filter.shown === 'aside' ? addresses.back : addresses.aside)}
      asideCount={asideCount}
      asideListHref={withQuery(own, queryOf({ shown: 'aside' }))}
      doors={doors.flatMap(({ organizationId, isLed, ...one }) =>
        isLed ? [{ label: nameIn(one, lang), href: href(lang, addresses.hours, { id: organizationId }) }] : [],
      )}
    />,
    { notice: noticeIn(words[lang].notices, request.notice) },
  )
}

/** Who answers first in the hours that run, or the next ones. */
async function onDutyNow(request: MemberRequest, isOne: boolean): Promise<DutyLine[]> {
  const { lang } = request
  return (await listDuties(request)).flatMap(({ weekday, holder, deputy, ...one }) =>
    holder === null
      ? []
      : [
          {
            organization: isOne ? null : nameIn(one, lang),
            day: rota[lang].days[weekday - 1] ?? '',
            holder: holder.name,
            deputy: deputy?.name ?? null,
          },
        ],
  )
}

/** What is sent twice does one thing by itself: an answer is known by its id, and what follows by its version. */
const opaque = { once: false, maxBytes: largestAnswer }

export const inboxRoutes: readonly Route[] = [
  memberGet('mailbox.list', addresses.list, show),
  sealedGet('mailbox.read', addresses.read, 'sealed-inbox', (lang) => ({
    title: shared[lang].title,
    content: <SealedStart lang={lang} more={inboxPaths(lang)} />,
  })),
  memberGet('mailbox.api-list', addresses.apiList, envelopes),
  memberPost('mailbox.api-open', addresses.apiOpen, open, opaque),
  memberPost('mailbox.api-answer', addresses.apiAnswer, answer, opaque),
  memberPost('mailbox.api-note', addresses.apiNote, note, opaque),
  memberPost('mailbox.api-give', addresses.apiGive, give, opaque),
]
