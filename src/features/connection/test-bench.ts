import type { FeatureBench } from '../../../bench/feature-bench.ts'
import { measureMap } from './test-bench-map.ts'

export const bench: FeatureBench = { measure: measureMap }
