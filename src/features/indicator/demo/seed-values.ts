import type { FeatureDemo } from '../../../kernel/feature/index.ts'
import { rebuildValues } from '../store/rebuild.ts'

/** Computes the figures of the invented region from all that was logged there, so that its pages have them from the first minute. */
export const settleValues: FeatureDemo['settle'] = async ({ tx }, { now, timeZone, isFirst }) => {
  if (isFirst) await rebuildValues({ transaction: (work) => work(tx), clock: { now: () => now }, timeZone })
}
