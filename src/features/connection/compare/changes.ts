import { tieKey } from '../layout/hanging.ts'
import type { Net, NetOrganization, Tie } from '../model.ts'

/** What became of ties between two days: those of the later day, save what was lost. */
export interface NetChanges {
  formed: readonly Tie[]
  kept: readonly Tie[]
  /** As they were on the earlier day. */
  lost: readonly Tie[]
}

/** Compared by the two ends alone: a tie that grew stronger is kept. */
export function changesBetween(before: Pick<Net, 'ties'>, after: Pick<Net, 'ties'>): NetChanges {
  const then = new Set(before.ties.map(tieKey))
  const now = new Set(after.ties.map(tieKey))
  return {
    formed: after.ties.filter((tie) => !then.has(tieKey(tie))),
    kept: after.ties.filter((tie) => then.has(tieKey(tie))),
    lost: before.ties.filter((tie) => !now.has(tieKey(tie))),
  }
}

/** Organizations of either day, each as on the later one: both drawings give them the same places. */
export function organizationsOfBoth(before: Net, after: Net): NetOrganization[] {
  const now = new Map(after.organizations.map((one) => [one.id, one]))
  return [...after.organizations, ...before.organizations.filter(({ id }) => !now.has(id))]
}
