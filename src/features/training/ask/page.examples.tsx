import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { knowledgeQuestionnaires } from '../../survey/index.ts'
import { keys, session, training } from '../training.examples.ts'
import { AskPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  state: filled({ session: 'session' }),
  training: training().title,
  isSeries: false,
  sessions: [session()],
  questionnaires: knowledgeQuestionnaires(),
})

export const examples = pageExamples('training/ask/page', {
  ordinary: (lang) => <AskPage {...page(lang)} />,
  series: (lang) => <AskPage {...page(lang)} isSeries />,
  several: (lang) => <AskPage {...page(lang)} sessions={[session(), session({ id: 'other' })]} />,
  empty: (lang) => <AskPage {...page(lang)} sessions={[]} />,
})
