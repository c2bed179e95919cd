import type { Child } from 'hono/jsx'
import { Button } from '../../../design/index.ts'
import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { href, withQuery, type MemberRequest } from '../../../kernel/http/index.ts'
import { addDays, type Day } from '../../../kernel/clock.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses, recordHref } from '../addresses.ts'
import { expectedOf, isNothingExpected } from '../expected/expected-of.ts'
import { ExpectedPanel } from '../expected/expected-panel.tsx'
import { countWork, listWork } from '../list/queries.ts'
import { filterOf } from '../list/filter.ts'
import { nameWithDay } from '../own-context.ts'
import { listWorked, organizationsOf } from '../queries.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** W8 one tap away, what other organizations say we took part in, and what could be said this month. */
export const today: FeatureToday = {
  awaiting,
  sections: [{ order: 32, show }],
}

/** Most shown on the page of the day. */
const mostShown = 3

/** Days for which Today asks whether it was us; the list asks for longer. */
const askedDays = 60
const waitingFilter = (today: Day) =>
  filterOf(new URLSearchParams({ who: 'waiting', from: addDays(today, -askedDays) }))

const known = new WeakMap<MemberRequest, Promise<{ worked: string[]; count: number }>>()

/** Read once a request, whoever asks. */
function waitingFor(request: MemberRequest): Promise<{ worked: string[]; count: number }> {
  const asked = known.get(request)
  if (asked) return asked
  const { tx, who, today: day } = request
  const reading = (async () => {
    const worked = await listWorked(tx, who)
    const looking = { organizations: worked, personId: who.personId }
    return { worked, count: worked.length === 0 ? 0 : await countWork(tx, looking, waitingFilter(day)) }
  })()
  known.set(request, reading)
  return reading
}

async function awaiting(request: MemberRequest): Promise<number> {
  return (await waitingFor(request)).count
}

async function show(request: MemberRequest): Promise<Child | null> {
  const { worked, count } = await waitingFor(request)
  if (worked.length === 0) return null
  const { lang } = request
  const t = words[lang]
  const expected = await Promise.all(worked.slice(0, mostShown).map((id) => expectedOf(request, id)))
  return (
    <section>
      <h2>{shared[lang].title}</h2>
      <div class="row">
        <Button kind="secondary" href={href(lang, addresses.add)}>
          {shared[lang].add}
        </Button>
        <a href={href(lang, addresses.list)}>{t.all}</a>
      </div>
      {count > 0 && <Waiting lang={lang} count={count} records={await namedIn(request, worked)} />}
      {expected
        .filter((one) => !isNothingExpected(one))
        .map((one) => (
          <ExpectedPanel lang={lang} expected={one} />
        ))}
    </section>
  )
}

async function namedIn({ tx, who, lang, today: day }: MemberRequest, worked: readonly string[]) {
  const looking = { organizations: worked, personId: who.personId }
  const rows = await listWork(tx, looking, waitingFilter(day), { limit: mostShown, offset: 0 })
  const organizations = await organizationsOf(
    tx,
    rows.map(({ recordKey }) => recordKey),
  )
  return rows.map((row) => {
    const by = organizations.get(row.organizationId)
    return { href: recordHref(lang, row.recordKey), name: nameWithDay(row, lang), by: by ? nameIn(by, lang) : '' }
  })
}

function Waiting({
  lang,
  count,
  records,
}: Pick<MemberRequest, 'lang'> & { count: number; records: { href: string; name: string; by: string }[] }) {
  const t = words[lang]
  return (
    <>
      <p>{t.waiting(count)}</p>
      <ul>
        {records.map(({ href: to, name, by }) => (
          <li>
            <a href={to}>{name}</a> <span class="mid">{by}</span>
          </li>
        ))}
      </ul>
      {count > records.length && (
        <p>
          <a href={withQuery(href(lang, addresses.list), { who: 'waiting' })}>{t.allWaiting}</a>
        </p>
      )}
    </>
  )
}
