import type { Day } from '../../../kernel/clock.ts'
import { currentMembers, type Member } from '../../collaboration/index.ts'
import type { SaidOfStep, VersionHead } from '../queries.ts'
import { awaited, inForce, latest } from '../rules.ts'

/** How far the members of an alliance have come. */
export interface Progress {
  /** A version of an agreement was proposed. */
  isProposed: boolean
  isInForce: boolean
  /** Organizations of today that have not accepted the latest version. */
  unaccepted: readonly string[]
  /** Organizations that answered one of the eight points at least. */
  answered: readonly string[]
  /** A commitment was made, whatever became of it. */
  hasPromised: boolean
}

export function progressOf(
  members: readonly Member[],
  {
    versions,
    said,
    hasPromised,
  }: { versions: readonly VersionHead[]; said: readonly SaidOfStep[]; hasPromised: boolean },
  today: Day,
): Progress {
  const last = latest(versions)
  const unaccepted = last === null ? currentMembers(members) : awaited(members, last)
  return {
    isProposed: last !== null,
    isInForce: inForce(members, versions, today) !== null,
    unaccepted: unaccepted.map(({ organizationId }) => organizationId),
    answered: said.map(({ organizationId }) => organizationId),
    hasPromised,
  }
}
