import type { Child } from 'hono/jsx'
import { addDays } from '../../../kernel/clock.ts'
import type { FeatureToday, TodayTask } from '../../../kernel/feature/index.ts'
import { href, withQuery, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { homeHref } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { termNoticeDays } from '../rules.ts'
import { tableName } from '../table-context.ts'
import { words as shared } from '../words.ts'
import { listEndingTerms, listTablesWaiting, type EndingTerm, type TableWaiting } from './queries.ts'
import { words } from './words.ts'

/** Terms that end, for the member and for those who represent the others; what a table awaits of a lead; the way to one’s tables. */
export const today: FeatureToday = {
  tasks,
  awaiting,
  sections: [{ order: 18, show }],
  organizationLinks: (lang) => [{ label: shared[lang].own, href: href(lang, addresses.own) }],
  besideWork: async ({ lang, who }) =>
    who.organizations.every((id) => leads(who, id)) ? null : (
      <p>
        <a href={href(lang, addresses.own)}>{shared[lang].own}</a>
      </p>
    ),
}

interface Waiting {
  tables: TableWaiting[]
  terms: EndingTerm[]
}

const known = new WeakMap<MemberRequest, Promise<Waiting>>()

/** Read once a request, whoever asks. */
function waitingFor(request: MemberRequest): Promise<Waiting> {
  const asked = known.get(request)
  if (asked) return asked
  const { tx, who } = request
  const reading = (async () => ({
    tables: await listTablesWaiting(tx, who.led),
    terms: await listEndingTerms(tx, who, addDays(request.today, termNoticeDays)),
  }))()
  known.set(request, reading)
  return reading
}

/** For the lead of an organization: what its tables await of it. */
async function tasks(request: MemberRequest, organizationId: string): Promise<TodayTask[]> {
  const { lang } = request
  const t = words[lang]
  const { tables } = await waitingFor(request)
  return tables
    .filter((one) => one.organizationId === organizationId)
    .map((one) => ({
      priority: 15,
      title: t[one.kind](tableName(one, lang)),
      hint: t.hints[one.kind],
      href: href(lang, one.kind === 'seat' ? addresses.seats : addresses.reports, { id: one.tableId }),
    }))
}

const said = ({ lang, today: day }: MemberRequest, { until }: EndingTerm): string =>
  until < day ? words[lang].over(formatDay(until, lang)) : words[lang].ends(formatDay(until, lang))

/** To the lead of the member and to those who represent it, and to those who represent the others. */
const told = ({ terms }: Waiting, { led }: MemberRequest['who']): EndingTerm[] =>
  terms.filter(({ isTold, organizationId }) => isTold || led.includes(organizationId))

async function awaiting(request: MemberRequest): Promise<number> {
  return told(await waitingFor(request), request.who).length
}

const mostShown = 6

/** For those who represent a member, or are its substitute: terms that end at their tables, their own first. */
async function show(request: MemberRequest): Promise<Child | null> {
  const { lang, who } = request
  const t = words[lang]
  const isOwn = ({ organizationId }: EndingTerm): boolean => who.organizations.includes(organizationId)
  const ownHref = ({ tableId, organizationId }: EndingTerm): string =>
    withQuery(href(lang, addresses.ownSeat, { id: tableId }), { pour: organizationId })
  const terms = told(await waitingFor(request), who).toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
  if (terms.length === 0) return null
  return (
    <section>
      <h2>{t.title}</h2>
      <ul>
        {terms.slice(0, mostShown).map((one) => (
          <li>
            <a href={isOwn(one) ? ownHref(one) : homeHref(lang, one.tableId)}>{tableName(one, lang)}</a>{' '}
            <span class="mid">
              {tableName({ nameFr: one.organizationFr, nameEn: one.organizationEn }, lang)}
              {'. '}
              {said(request, one)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
