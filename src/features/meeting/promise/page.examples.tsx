import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, organizations } from '../meeting.examples.ts'
import { AnswerPage, ProposePage } from './page.tsx'
import { words } from './words.ts'

const people = [
  { value: 'person-1', text: 'Anaïs Deschênes' },
  { value: 'person-2', text: 'Yves Porteur' },
]
const page = {
  action: '#',
  keys,
  organizations: organizations.map(({ id, name }) => ({ value: id, text: name })),
  people,
  decisions: [{ value: 'decision-1', text: 'Se voir aux deux mois.' }],
}
const answering = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  what: 'Nommer une deuxième personne pour la liste du soir.',
  organization: 'École du Pont',
  due: lang === 'fr' ? '15 février 2027' : 'February 15, 2027',
  state: 'proposed' as const,
  version: 1,
  people,
  chosen: 'person-1',
  past: null,
  moves: ['promised', 'declined', 'withdrawn'] as const,
})

export const examples = pageExamples('meeting/promise/page', {
  ordinary: (lang) => (
    <ProposePage lang={lang} {...page} state={filled({ organization: organizations[0]?.id ?? '' })} />
  ),
  error: (lang) => (
    <ProposePage
      lang={lang}
      {...page}
      decisions={[]}
      state={{ ...filled({ what: 'Prêter un local.' }), errors: { dueOn: words[lang].problems.dueOn.past } }}
    />
  ),
  answering: (lang) => <AnswerPage {...answering(lang)} />,
  others: (lang) => <AnswerPage {...answering(lang)} people={null} moves={['withdrawn']} />,
  late: (lang) => <AnswerPage {...answering(lang)} past={words[lang].past} moves={['declined', 'withdrawn']} />,
})
