import { addDays } from '../../../kernel/clock.ts'
import type { FeatureDigest } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { listDueActions } from './queries.ts'
import { words } from './words.ts'

/** An action is said before its due date this many days ahead; the sentence says so too. */
const soonDays = 14
/** Actions of a plan that ended this many days ago are no longer recalled. */
const graceDays = 30

/** To who is in charge of actions of a plan: those that are late, and those that are due soon. */
export const digest: FeatureDigest = {
  order: 30,
  kinds: {
    late: (lang, count) => words[lang].mails.digest.late(count),
    soon: (lang, count) => words[lang].mails.digest.soon(count),
  },
  async waiting(tx, { people, today }) {
    const until = addDays(today, soonDays)
    const due = await listDueActions(tx, { people, today, until, endedAfter: addDays(today, -graceDays) })
    return due.map(({ personId, adoptionId, organizationId, networkId, dueOn }) => ({
      personId,
      kind: dueOn < today ? 'late' : 'soon',
      href: (lang) => {
        const plan =
          organizationId === null
            ? href(lang, addresses.networkPlan, { networkId: networkId ?? '' })
            : href(lang, addresses.organizationPlan, { organizationId })
        return `${plan}?adoption=${adoptionId}`
      },
    }))
  },
}
