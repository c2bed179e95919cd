import { pageExamples } from '../../../design/index.ts'
import { exampleOf } from '../alliance.examples.ts'
import { JourneyPage } from './page.tsx'

export const examples = pageExamples('alliance/journey/page', {
  ordinary: (lang) => <JourneyPage {...exampleOf(lang, [2])} againHref="#" />,
  empty: (lang) => <JourneyPage {...exampleOf(lang)} againHref="#" />,
  complete: (lang) => <JourneyPage {...exampleOf(lang, [1, 2, 3, 4])} againHref="#" />,
})
