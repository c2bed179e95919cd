import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { StopDateMailPage } from './stop-page.tsx'

const page = (lang: Language) => ({ lang, action: '#', csrf: 'example' })

export const examples = pageExamples('date-poll/mail/stop-page', {
  ordinary: (lang) => <StopDateMailPage {...page(lang)} state="asked" />,
  stopped: (lang) => <StopDateMailPage {...page(lang)} state="stopped" />,
  error: (lang) => <StopDateMailPage {...page(lang)} state="dead" />,
})
