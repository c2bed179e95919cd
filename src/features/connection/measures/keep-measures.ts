import type { Day } from '../../../kernel/clock.ts'
import { plainFilter } from '../filter.ts'
import type { Basis, Net, NetBody } from '../model.ts'
import { netAt } from '../net-at.ts'
import { fewestOfMeasure } from '../rules.ts'
import { measureNet } from './measure-net.ts'
import type { NetMeasures } from './net-measures.ts'

export type MeasuresByBasis = Record<Basis, NetMeasures>

/** What a snapshot keeps: the network, and each of its regions that has enough organizations, by code. Twelve months of evidence. */
export interface KeptMeasures {
  network: MeasuresByBasis
  regions: Readonly<Record<string, MeasuresByBasis>>
}

const byBasis = (measure: (basis: Basis) => NetMeasures): MeasuresByBasis => ({
  both: measure('both'),
  declared: measure('declared'),
  evidenced: measure('evidenced'),
})

/**
 * Measures what a reader reads. Strengths that are not shown to them are counted in one place alone, the declared strengths of the whole network,
 * and only when `fewestOfMeasure` or more are hidden: two figures laid side by side then tell of no pair.
 *
 * @param full the same net with every strength; null: this reader’s figures count none that they may not see
 */
export function keepMeasures(body: NetBody, full: NetBody | null, day: Day): KeptMeasures {
  const read = (basis: Basis, regions: readonly string[]): Net => netAt(body, day, { ...plainFilter, basis, regions })
  const regions = [...new Set(body.organizations.flatMap((one) => one.regions))].toSorted()
  return {
    network: byBasis((basis) => {
      const net = read(basis, [])
      if (basis !== 'declared' || full === null) return measureNet(net)
      const whole = netAt(full, day, { ...plainFilter, basis })
      return measureNet(hiddenIn(net, whole) < fewestOfMeasure ? net : whole)
    }),
    regions: Object.fromEntries(
      regions
        .filter((region) => read('both', [region]).organizations.length >= fewestOfMeasure)
        .map((region) => [region, byBasis((basis) => measureNet(read(basis, [region])))]),
    ),
  }
}

const knownStrengths = ({ ties }: Net): number => ties.filter(({ strength }) => strength !== null).length
/** Ties whose strength both say, and this reader may not see. */
const hiddenIn = (net: Net, whole: Net): number => knownStrengths(whole) - knownStrengths(net)

/** What a snapshot keeps, read back; null: made before there were measures. */
export const keptMeasures = (measures: unknown): KeptMeasures | null =>
  typeof measures === 'object' && measures !== null && 'network' in measures ? (measures as KeptMeasures) : null
