import type { FeatureToday, TodayTask } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { leads } from '../../../kernel/rights.ts'
import { nameOfCollaboration } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { words as own } from '../own/words.ts'
import { listUnaccepted, type Unaccepted } from '../queries.ts'
import { words } from './words.ts'

/** The way to one’s alliances, and the agreements that wait for an organization; what else waits in them is said by collaboration. */
export const today: FeatureToday = {
  tasks,
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
  const reading = known.get(request) ?? listUnaccepted(request.tx, request.who.led)
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
