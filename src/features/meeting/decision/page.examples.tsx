import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import { keys } from '../meeting.examples.ts'
import { DecisionPage } from './page.tsx'
import { words } from './words.ts'

const page = {
  action: '#',
  keys,
  version: 1,
  sectors: ['community', 'police', 'education'] as const,
  lookingIn: null,
  withdrawHref: '#',
}
const typed = { what: 'La feuille ne circule qu’entre les membres.', lookAgainOn: '2027-06-01', police: 'reserve' }

export const examples = pageExamples('meeting/decision/page', {
  ordinary: (lang) => <DecisionPage lang={lang} {...page} state={filled(typed)} />,
  looking: (lang) => <DecisionPage lang={lang} {...page} lookingIn="meeting" state={filled(typed)} />,
  error: (lang) => (
    <DecisionPage
      lang={lang}
      {...page}
      state={{ ...filled(typed), errors: { lookAgainOn: words[lang].problems.lookAgainOn.past } }}
    />
  ),
})
