import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { HoursPage } from './page.tsx'

const page = {
  keys: { csrf: 'x', key: 'x' },
  action: '#',
  organization: 'Maison Ronde',
  state: filled({ urgent: 4, priority: 24, ordinary: 72 }),
  version: 0,
}

export const examples = pageExamples('referral/hours/page', {
  ordinary: (lang) => <HoursPage {...page} lang={lang} />,
})
