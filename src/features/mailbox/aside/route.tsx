import { sql } from 'kysely'
import { takingRoutes, type Taking } from '../../../design/index.ts'
import { href, redirect, withQuery, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { addresses } from '../addresses.ts'
import { listMailboxes } from '../inbox/queries.ts'
import { codeOf } from '../mailbox-context.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** Conversations chosen at once, at most: what a page of the list shows, four times. */
const most = 100

const idsIn = (sent: readonly string[]): string[] => [...new Set(sent.filter(isId))].slice(0, most)

/** Of those chosen, what the person’s teams may set aside (`isAside` false) or take back. */
const chosenOf = ({ tx, query, form }: MemberRequest, isAside: boolean) =>
  listMailboxes(tx, {
    shown: isAside ? 'aside' : 'all',
    ids: idsIn([...query.getAll('id'), ...form.all('id')]),
    limit: most,
  })

const listHref = (request: MemberRequest, isAside: boolean): string =>
  withQuery(href(request.lang, addresses.list), { voir: isAside ? 'aside' : null })

async function ask(request: MemberRequest, isAside: boolean): Promise<Taking | Answer> {
  const { lang } = request
  const chosen = await chosenOf(request, isAside)
  const back = listHref(request, isAside)
  if (chosen.length === 0) return redirect(back, 'mailbox-none-chosen')
  const t = isAside ? words[lang].takeBack : words[lang]
  const codes = chosen.map((one) => codeOf(one))
  return {
    kind: 'taking',
    title: t.title(chosen.length),
    lost: [...t.lost, words[lang].codes(codes.join(', '))],
    back: t.back,
    act: t.act,
    cancelHref: back,
    sent: { id: chosen.map(({ id }) => id) },
    breadcrumb: [{ label: shared[lang].title, href: href(lang, addresses.list) }],
  }
}

async function take(request: MemberRequest, isAside: boolean): Promise<Answer> {
  const ids = idsIn(request.form.all('id'))
  await sql`select sec.set_mailboxes_aside(${ids}::uuid[], ${isAside ? null : request.today}::date)`.execute(request.tx)
  return redirect(listHref(request, false), isAside ? 'mailbox-back' : 'mailbox-aside')
}

/** Several conversations of a flood are set aside together, and taken back the same way: each time after a page that says what it does. */
export const asideRoutes: readonly Route[] = [
  ...takingRoutes({
    asked: 'mailbox.setting-aside',
    done: 'mailbox.set-aside',
    address: addresses.aside,
    ask: (request) => ask(request, false),
    take: (request) => take(request, false),
  }),
  ...takingRoutes({
    asked: 'mailbox.taking-back',
    done: 'mailbox.take-back',
    address: addresses.back,
    ask: (request) => ask(request, true),
    take: (request) => take(request, true),
  }),
]
