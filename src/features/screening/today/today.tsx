import type { Child } from 'hono/jsx'
import type { FeatureToday, TodayTask } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { addresses, deskHref } from '../addresses.ts'
import { baseVersion } from '../base-protocol.ts'
import { listNewest, listOrganizations, listRead } from '../queries.ts'
import { isBehind, stateOf } from '../rules.ts'
import { words } from './words.ts'

/** For everyone: the way in, and a version that is to be read. For who leads: a protocol to publish, or a base that changed. */
export const today: FeatureToday = {
  awaiting: async (request) => (await knownOf(request)).unread.length,
  sections: [{ order: 13, show }],
  tasks,
  organizationLinks: (lang, id) => [{ label: words[lang].link, href: deskHref(lang, id) }],
  besideWork: async ({ lang, who }) =>
    who.organizations.every((id) => leads(who, id)) ? null : (
      <p>
        <a href={href(lang, addresses.start)}>{words[lang].doubt}</a>
      </p>
    ),
}

const known = new WeakMap<MemberRequest, ReturnType<typeof read>>()

/** Read once a request, whoever asks. */
function knownOf(request: MemberRequest) {
  const asked = known.get(request) ?? read(request)
  known.set(request, asked)
  return asked
}

async function read({ tx, who }: MemberRequest) {
  const newest = await listNewest(tx, who.organizations)
  const standing = newest.filter((one) => stateOf(one) === 'in-force')
  const said = await listRead(
    tx,
    who.personId,
    standing.map(({ id }) => id),
  )
  return { newest, standing, unread: standing.filter(({ id }) => !said.includes(id)) }
}

async function show(request: MemberRequest): Promise<Child | null> {
  const { unread } = await knownOf(request)
  if (unread.length === 0) return null
  const { lang, tx } = request
  const t = words[lang]
  const names = await listOrganizations(
    tx,
    unread.map(({ organizationId }) => organizationId),
  )
  return (
    <section>
      <h2>{t.title}</h2>
      <ul>
        {names.map(({ id, ...organization }) => (
          <li>
            <a href={deskHref(lang, id)}>
              {t.toRead(
                nameIn(organization, lang),
                unread.find(({ organizationId }) => organizationId === id)?.number ?? 0,
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function tasks(request: MemberRequest, organizationId: string): Promise<TodayTask[]> {
  const { lang } = request
  const { newest, standing } = await knownOf(request)
  const t = words[lang]
  const here = deskHref(lang, organizationId)
  if (!newest.some((one) => one.organizationId === organizationId))
    return [{ priority: 46, title: t.first, hint: t.firstHint, href: here }]
  return standing
    .filter((one) => one.organizationId === organizationId && isBehind(one, baseVersion.number))
    .map(({ baseVersion: from }): TodayTask => ({
      priority: 28,
      title: t.behind,
      hint: t.behindHint(from),
      href: here,
    }))
}
