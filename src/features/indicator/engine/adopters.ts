import type { Adoption, HalfOpenPeriod } from '../model.ts'
import type { Compiled } from './compile.ts'
import { Marks } from './marks.ts'
import type { ScopeIndex } from './scopes.ts'

/** Who adopted one action, and pursues one outcome, in a period. */
export interface AdoptersOf {
  /** By number of the organization: 1 when it did. */
  did: Uint8Array
  /** Where they stand. */
  standing: Marks
}

const touches = ({ startsOn, endsOn }: Adoption, { start, end }: HalfOpenPeriod): boolean =>
  startsOn < end && (endsOn === null || endsOn >= start)

/** For each action and outcome that measures name. An indicator of the instance itself names none: all of them adopt it. */
export function adoptersOf(
  asked: Compiled['adoptions'],
  adoptions: readonly Adoption[],
  period: HalfOpenPeriod,
  index: ScopeIndex,
): AdoptersOf[] {
  const current = adoptions.filter((adoption) => touches(adoption, period))
  const byAction = Map.groupBy(current, ({ action }) => action)
  return asked.map(({ action, outcome }) => {
    const found: AdoptersOf = { did: new Uint8Array(index.organizationCount), standing: new Marks() }
    for (const adoption of action === null ? current : (byAction.get(action) ?? [])) {
      if (action !== null && outcome !== null && adoption.outcomes !== null && !adoption.outcomes.includes(outcome))
        continue
      const placement = index.placeAdopter(adoption)
      if (placement === null) continue
      found.did[placement.organization] = 1
      found.standing.add(placement)
    }
    return found
  })
}
