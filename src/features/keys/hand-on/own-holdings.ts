import { recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { FeatureHoldings, HandOnAnswers, Holder, Holding } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { ok } from '../../../kernel/result.ts'
import { words } from './words.ts'

const field = 'keys-held'

/**
 * Who signs for an organization. No page can hand that on: it takes signatures, in vaults. Whoever goes is told so, and says that the others know; once
 * they are gone, the next holder renews the keys of their teams.
 */
export const holdings: FeatureHoldings = {
  async list({ tx, lang }: MemberRequest, holder: Holder): Promise<Holding[]> {
    if (!(await holds(tx, holder))) return []
    const t = words[lang]
    return [{ field, label: t.holds, hint: t.hint, needs: 'work', goesTo: [{ value: 'told', label: t.told }] }]
  },
  async handOn({ tx }: MemberRequest, holder: Holder, answers: HandOnAnswers) {
    if (holder.organizationId !== null && answers.has(field) && (await holds(tx, holder)))
      await recordDeed(tx, {
        deed: 'keys.handed-on',
        chain: holder.organizationId,
        subject: { kind: 'key_holder', id: holder.personId },
        basis: 'told',
      })
    return ok(undefined)
  },
  // The keyset never moved: nothing has to come back.
  comesBack: async () => [],
  takeBack: async () => true,
}

async function holds(tx: Tx, { organizationId, personId }: Holder): Promise<boolean> {
  if (organizationId === null) return false
  const found = await tx
    .selectFrom('key_holder')
    .select('person_id')
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return found !== undefined
}
