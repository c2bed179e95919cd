import type { Child } from 'hono/jsx'
import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { addDays } from '../../../kernel/clock.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { addresses, surveyHref } from '../addresses.ts'
import { listWaiting } from '../queries.ts'
import { words } from './words.ts'

/** For who leads: a survey that closes within the week, or whose result waits to be kept. */
export const today: FeatureToday = {
  awaiting,
  sections: [{ order: 27, show }],
  besideWork,
  organizationLinks: (lang) => [{ label: words[lang].link, href: href(lang, addresses.surveys) }],
}

type Waiting = Awaited<ReturnType<typeof listWaiting>>
const known = new WeakMap<MemberRequest, Promise<Waiting>>()

/** Read once a request, whoever asks. */
function waitingFor(request: MemberRequest): Promise<Waiting> {
  const { tx, who, today: day } = request
  const reading = known.get(request) ?? listWaiting(tx, who.led, { from: day, until: addDays(day, 7) })
  known.set(request, reading)
  return reading
}

async function awaiting(request: MemberRequest): Promise<number> {
  return (await waitingFor(request)).length
}

async function show(request: MemberRequest): Promise<Child | null> {
  const waiting = await waitingFor(request)
  if (waiting.length === 0) return null
  const { lang } = request
  const t = words[lang]
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.lead(waiting.length)}</p>
      <ul>
        {waiting.map((one) => (
          <li>
            <a href={surveyHref(lang, one)}>{one.title}</a>{' '}
            <span class="mid">{one.state === 'open' ? t.closes(formatDay(one.lastDay, lang)) : t.toConfirm}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={href(lang, addresses.surveys)}>{t.all}</a>
      </p>
    </section>
  )
}

/** For who works without leading: where the surveys of their organization are followed. */
async function besideWork({ lang, who }: MemberRequest): Promise<Child | null> {
  return who.organizations.every((id) => leads(who, id)) ? null : (
    <p>
      <a href={href(lang, addresses.surveys)}>{words[lang].link}</a>
    </p>
  )
}
