import type { Day } from '../../../kernel/clock.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { recordEvent } from '../../evidence/index.ts'
import type { RuleContext } from '../rule-context.ts'
import type { Came } from './count-form.tsx'

/** Action of the plan by which a school and its community keep hold of a student together (« Relier l’école et la communauté »). */
const linkingAction = 'A13'

const quantities = {
  referred: 'referrals',
  offered: 'offers',
  notReached: 'not-reached',
  refused: 'refused',
  consented: 'consented',
} as const satisfies Record<keyof Came, string>

/** Keeps what came of it in the log of work: numbers alone. @returns key of the record; null: the log refused it */
export async function recordCount(
  { tx, today }: Pick<MemberRequest, 'tx' | 'today'>,
  { school, rule }: Pick<RuleContext, 'school' | 'rule'>,
  { came, startsOn, endsOn }: { came: Came; startsOn: Day; endsOn: Day },
): Promise<string | null> {
  const partners = (rule?.partnerIds ?? []).map((id) => ({ id, part: 'partner' as const }))
  // A partner may have left its network since: the numbers are then the school’s alone.
  for (const others of [partners, []]) {
    const recorded = await recordEvent(
      tx,
      {
        type: 'referral',
        organizationId: school.id,
        organizations: [{ id: school.id, part: 'lead' }, ...others],
        startsOn,
        endsOn,
        counts: (Object.keys(quantities) as (keyof Came)[]).map((name) => ({
          quantity: quantities[name],
          category: null,
          ageBand: null,
          gender: null,
          n: came[name],
        })),
        actionId: linkingAction,
      },
      { today, via: 'page' },
    )
    if (recorded.ok) return recorded.value.id
  }
  return null
}
