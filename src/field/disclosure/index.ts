export { editionOf } from './edition.ts'
export { gated, releaseAnswers, releaseShare, type Gated, type Passed } from './fractions.ts'
export {
  type Cell,
  type Edition,
  type Figures,
  type Fraction,
  type Margin,
  type Release,
  type Thresholds,
} from './model.ts'
export { release } from './release.ts'
export { thresholdsOf } from './thresholds.ts'
