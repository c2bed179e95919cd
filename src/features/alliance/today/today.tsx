import type { Child } from 'hono/jsx'
import { Late } from '../../../design/index.ts'
import type { FeatureToday, TodayTask } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { nameOfCollaboration } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { words as own } from '../own/words.ts'
import { listUnaccepted, type Unaccepted } from '../queries.ts'
import { listAwaitingPulses, type AwaitingPulse } from '../pulse/queries.ts'
import { datesSaid, type DateSaid } from '../review/presenter.ts'
import { listDated, type DatedAlliance } from '../review/queries.ts'
import { words } from './words.ts'

/** The way to one’s alliances, the agreements that wait for an organization, the pulses that wait for a person, and the dates that come; what else waits in them is said by collaboration. */
export const today: FeatureToday = {
  tasks,
  awaiting: async (request) => (await pulsesOf(request)).length + (await datesOf(request)).length,
  sections: [
    { order: 16, show: showPulses },
    { order: 17, show: showDates },
  ],
  organizationLinks: (lang) => [{ label: own[lang].title, href: href(lang, addresses.own) }],
  besideWork: async ({ lang, who }) =>
    who.organizations.every((id) => leads(who, id)) ? null : (
      <p>
        <a href={href(lang, addresses.own)}>{own[lang].title}</a>
      </p>
    ),
}

const known = new WeakMap<MemberRequest, Promise<Unaccepted[]>>()

/** Read once a request, however many organizations the person leads. */
function unacceptedOf(request: MemberRequest): Promise<Unaccepted[]> {
  const reading = known.get(request) ?? listUnaccepted(request.tx, request.who.led, request.today)
  known.set(request, reading)
  return reading
}

/** The other members wait: it comes early. */
async function tasks(request: MemberRequest, organizationId: string): Promise<TodayTask[]> {
  const { lang } = request
  const t = words[lang]
  return (await unacceptedOf(request))
    .filter((one) => one.organizationId === organizationId)
    .map((one) => ({
      priority: 14,
      title: t.accept(nameOfCollaboration(one, lang)),
      hint: t.acceptHint(one.number),
      href: href(lang, addresses.agreement, { id: one.collaborationId }),
    }))
}

const knownPulses = new WeakMap<MemberRequest, Promise<AwaitingPulse[]>>()

/** Read once a request. */
function pulsesOf(request: MemberRequest): Promise<AwaitingPulse[]> {
  const { tx, who, today: day } = request
  const reading =
    knownPulses.get(request) ??
    (who.organizations.length === 0 ? Promise.resolve([]) : listAwaitingPulses(tx, who, day))
  knownPulses.set(request, reading)
  return reading
}

/** Pulses that the person has not answered, where they have a part. */
async function showPulses(request: MemberRequest): Promise<Child | null> {
  const { lang } = request
  const pulses = await pulsesOf(request)
  if (pulses.length === 0) return null
  const t = words[lang]
  return (
    <section>
      <h2>{t.pulseTitle}</h2>
      <ul>
        {pulses.map((one) => (
          <li>
            <a href={href(lang, addresses.pulse, { id: one.collaborationId })}>{nameOfCollaboration(one, lang)}</a>{' '}
            <span class="mid">{t.pulseUntil(formatDay(one.lastDay, lang))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const knownDates = new WeakMap<MemberRequest, Promise<Dated[]>>()

interface Dated {
  alliance: DatedAlliance
  dates: DateSaid[]
}

/** Alliances for which the person answers, whose dates come within the days of notice or have passed. Read once a request. */
function datesOf(request: MemberRequest): Promise<Dated[]> {
  const asked = knownDates.get(request)
  if (asked) return asked
  const { tx, who, today: day, lang, deps } = request
  const reading = (async () =>
    (who.organizations.length === 0 ? [] : await listDated(tx, who, deps.timeZone))
      .map((alliance) => ({
        alliance,
        dates: datesSaid(alliance, day, lang).filter(({ nearness }) => nearness !== 'far'),
      }))
      .filter(({ dates }) => dates.length > 0))()
  knownDates.set(request, reading)
  return reading
}

/** Reviews and ends of agreements, with the page where each is settled in one step. */
async function showDates(request: MemberRequest): Promise<Child | null> {
  const { lang } = request
  const found = await datesOf(request)
  if (found.length === 0) return null
  return (
    <section>
      <h2>{words[lang].datesTitle}</h2>
      <ul>
        {found.map(({ alliance, dates }) => (
          <li>
            <a href={href(lang, addresses.review, { id: alliance.id })}>{nameOfCollaboration(alliance, lang)}</a>{' '}
            {dates.map(({ said, nearness }) => (
              <>{nearness === 'over' ? <Late>{said}</Late> : <span class="mid">{said}</span>} </>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
