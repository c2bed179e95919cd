import { pageExamples } from '../../../design/index.ts'
import { atNight, byDay } from '../reader.examples.ts'
import { TalkingPage } from './page.tsx'
import { words } from './words.ts'

export const examples = pageExamples('welcome/talking/page', {
  ordinary: (lang) => <TalkingPage t={words[lang]} reader={byDay(lang)} />,
  night: (lang) => <TalkingPage t={words[lang]} reader={atNight(lang)} />,
})
