import type { KeptPeriod } from '../kept-periods.ts'
import type { Scope } from '../model.ts'

/** A row of the tables of a network. */
export type TableScope = Extract<Scope, { kind: 'network' }>

/**
 * Which rows of the numbers of people are published. The narrower the table, the more of it must be withheld: a school year goes down to the sector of a
 * region, a fiscal year to a region or a sector, a quarter stays whole. Of every network together, only what anyone may read: the whole and the regions.
 */
export function isPublished({ kind }: Pick<KeptPeriod, 'kind'>, { network, region, sector }: TableScope): boolean {
  if (network === null && sector !== null) return false
  if (kind === 'school-year') return true
  if (kind === 'fiscal-year') return region === null || sector === null
  return region === null && sector === null
}

/** Which of them are also told by age band, by gender or by role, one at a time. */
export const isToldByParts = ({ kind }: Pick<KeptPeriod, 'kind'>, { network, region, sector }: TableScope): boolean =>
  kind === 'school-year' && network !== null && region === null && sector === null
