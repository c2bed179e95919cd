import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { StopReferralMailPage } from './stop-page.tsx'

const page = (lang: Language) => ({ lang, action: '#', csrf: 'example' })

export const examples = pageExamples('access/mail/stop-page', {
  ordinary: (lang) => <StopReferralMailPage {...page(lang)} state="asked" />,
  stopped: (lang) => <StopReferralMailPage {...page(lang)} state="stopped" />,
  error: (lang) => <StopReferralMailPage {...page(lang)} state="dead" />,
})
