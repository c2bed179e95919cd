import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { keys } from '../referral.examples.ts'
import { ProposePage } from './propose-page.tsx'

const proposing = {
  keys,
  action: '#',
  cancelHref: '#',
  state: filled({ variant: 'planned', overlapDays: 30 }),
  seat: 'lead' as const,
  otherSeats: [],
  variants: ['planned', 'urgent'] as const,
  takers: [{ value: 'one', text: 'Salomé Inventée' }],
  sealedHref: '#',
  elsewhereHref: '#',
}

export const examples = pageExamples('referral/hand-off/propose-page', {
  ordinary: (lang) => <ProposePage {...proposing} lang={lang} />,
  nobody: (lang) => <ProposePage {...proposing} lang={lang} takers={[]} variants={['planned']} />,
})
