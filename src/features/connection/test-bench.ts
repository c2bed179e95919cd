import type { FeatureBench } from '../../../bench/feature-bench.ts'
import { measureMap } from './test-bench-map.ts'
import { measureMeasures } from './test-bench-measures.ts'

export const bench: FeatureBench = {
  measure: async (add) => {
    measureMeasures(add)
    await measureMap(add)
  },
}
