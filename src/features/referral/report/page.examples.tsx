import { pageExamples } from '../../../design/index.ts'
import { ReportPage } from './page.tsx'

const lines = [
  {
    id: 'one',
    name: 'Région inventée',
    regions: ['04'],
    phones: [{ number: '819-555-0142', label: null }],
    isOwn: true,
    isSure: true,
  },
  {
    id: 'two',
    name: 'Autre région inventée',
    regions: ['05'],
    phones: [{ number: '819-555-0143', label: null }],
    isOwn: false,
    isSure: false,
  },
]

export const examples = pageExamples('referral/report/page', {
  ordinary: (lang) => <ReportPage lang={lang} lines={lines} />,
})
