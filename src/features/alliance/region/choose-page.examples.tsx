import { pageExamples } from '../../../design/index.ts'
import { exampleOf } from '../alliance.examples.ts'
import { ChooseRegionPage } from './choose-page.tsx'

export const examples = pageExamples('alliance/region/choose-page', {
  ordinary: (lang) => <ChooseRegionPage {...exampleOf(lang)} picked={[]} isUnknown={false} />,
  error: (lang) => <ChooseRegionPage {...exampleOf(lang)} picked={['police']} isUnknown />,
})
