import type { FeatureToday, TodayTask } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses, deskHref } from '../addresses.ts'
import { listGrounds, listParties, listRules } from '../queries.ts'
import { stateOf } from '../rules.ts'
import { words } from './words.ts'

/** For who leads a school: a rule to set, or one that is suspended. For who works in one that has a rule: the file. */
export const today: FeatureToday = {
  tasks,
  organizationLinks: (lang) => [{ label: words[lang].link, href: href(lang, addresses.start) }],
  besideWork: async ({ lang, tx, who }) => {
    for (const school of await schoolsOf(tx, who.organizations)) {
      const [rule = null] = await listRules(tx, school)
      if (stateOf(rule) === 'in-force')
        return (
          <p>
            <a href={deskHref(lang, school)}>{words[lang].open}</a>
          </p>
        )
    }
    return null
  },
}

const schoolsOf = async (tx: MemberRequest['tx'], ids: readonly string[]): Promise<string[]> =>
  (await listParties(tx, ids)).filter(({ isSchool }) => isSchool).map(({ id }) => id)

async function tasks({ lang, tx }: MemberRequest, organizationId: string): Promise<TodayTask[]> {
  if ((await schoolsOf(tx, [organizationId])).length === 0) return []
  const t = words[lang]
  const here = deskHref(lang, organizationId)
  const [rule = null] = await listRules(tx, organizationId)
  const state = stateOf(rule)
  if (state === 'suspended') return [{ priority: 27, title: t.suspended, hint: t.suspendedHint, href: here }]
  if (state !== 'none' || (await listGrounds(tx, organizationId)).length === 0) return []
  return [{ priority: 58, title: t.first, hint: t.firstHint, href: here }]
}
