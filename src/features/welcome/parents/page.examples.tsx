import { pageExamples } from '../../../design/index.ts'
import { atNight, byDay } from '../reader.examples.ts'
import { ParentsPage } from './page.tsx'
import { words } from './words.ts'

export const examples = pageExamples('welcome/parents/page', {
  ordinary: (lang) => <ParentsPage t={words[lang]} reader={byDay(lang)} />,
  night: (lang) => <ParentsPage t={words[lang]} reader={atNight(lang)} />,
})
