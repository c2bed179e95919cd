import { pageExamples } from '../../../design/index.ts'
import { atNight, byDay } from '../reader.examples.ts'
import { HelpingPage } from './page.tsx'
import { words } from './words.ts'

export const examples = pageExamples('welcome/helping/page', {
  ordinary: (lang) => <HelpingPage t={words[lang]} reader={byDay(lang)} />,
  night: (lang) => <HelpingPage t={words[lang]} reader={atNight(lang)} />,
})
