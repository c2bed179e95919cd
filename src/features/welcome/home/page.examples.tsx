import { pageExamples } from '../../../design/index.ts'
import { HomePage } from './page.tsx'
import { words } from './words.ts'

export const examples = pageExamples('welcome/home/page', {
  ordinary: (lang) => <HomePage t={words[lang]} lang={lang} />,
})
