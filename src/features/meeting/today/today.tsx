import type { Child } from 'hono/jsx'
import type { FeatureToday, TodayTask } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { meetingHref } from '../own-context.ts'
import { sayWhen, titleOf } from '../when.ts'
import { listNear, listUnnoted, type UnnotedMeeting } from './queries.ts'
import { words } from './words.ts'

/** Meetings of the week, and attendance that nobody noted. */
export const today: FeatureToday = {
  tasks,
  sections: [{ order: 12, show }],
  organizationLinks: (lang) => [{ label: words[lang].all, href: href(lang, addresses.own) }],
}

const nearDays = 7
/** Most shown of what nobody noted, for one organization. */
const mostUnnoted = 2

const known = new WeakMap<MemberRequest, Promise<UnnotedMeeting[]>>()

/** Read once a request, however many organizations the person leads. */
function unnotedOf(request: MemberRequest): Promise<UnnotedMeeting[]> {
  const { tx, who, deps } = request
  const reading = known.get(request) ?? listUnnoted(tx, { now: deps.clock.now(), led: who.led })
  known.set(request, reading)
  return reading
}

async function tasks(request: MemberRequest, organizationId: string): Promise<TodayTask[]> {
  const { lang } = request
  const t = words[lang]
  return (await unnotedOf(request))
    .filter((one) => one.organizationId === organizationId)
    .slice(0, mostUnnoted)
    .map((one) => ({ priority: 16, title: t.note(titleOf(one, lang)), hint: t.noteHint, href: meetingHref(lang, one) }))
}

async function show({ lang, tx, who, deps }: MemberRequest): Promise<Child | null> {
  if (who.organizations.length === 0) return null
  const near = await listNear(tx, { now: deps.clock.now(), days: nearDays })
  if (near.length === 0) return null
  const t = words[lang]
  return (
    <section>
      <h2>{t.title}</h2>
      <ul>
        {near.map((one) => (
          <li>
            <a href={meetingHref(lang, one)}>{titleOf(one, lang)}</a> <span class="mid">{sayWhen(one, lang)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={href(lang, addresses.own)}>{t.all}</a>
      </p>
    </section>
  )
}
