import { pageExamples } from '../../../design/index.ts'
import { baseAsKept, compareSteps, composeSteps } from '../compose.ts'
import { draft } from '../screening.examples.ts'
import { ComparePage } from './page.tsx'

export const examples = pageExamples('screening/compare/page', {
  ordinary: (lang) => (
    <ComparePage
      lang={lang}
      action="#"
      versions={[2, 1]}
      from={0}
      to={2}
      changes={compareSteps(baseAsKept, composeSteps(draft))}
    />
  ),
  empty: (lang) => (
    <ComparePage lang={lang} action="#" versions={[1]} from={0} to={1} changes={compareSteps(baseAsKept, baseAsKept)} />
  ),
})
