import { pageExamples } from '../../../design/index.ts'
import { byDay } from '../reader.examples.ts'
import { ParentsPage } from './page.tsx'
import { words } from './words.ts'

/** Every line of this page answers day and night. */
export const examples = pageExamples('welcome/parents/page', {
  ordinary: (lang) => <ParentsPage t={words[lang]} reader={byDay(lang)} />,
})
