import { pageExamples } from '../../../design/index.ts'
import { LimitsPage } from './page.tsx'

export const examples = pageExamples('keys/limits/page', {
  ordinary: (lang) => <LimitsPage lang={lang} />,
})
