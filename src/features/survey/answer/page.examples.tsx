import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { questionnaireOf } from '../survey.examples.ts'
import { AnswerPage, NotTakenPage, ThanksPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  questionnaire: questionnaireOf('youth-activity'),
  by: lang === 'fr' ? 'Maison des Osiers' : 'Osiers House',
  action: '#',
  chosen: {},
  isEmpty: false,
})
const end = (lang: Language) => ({ lang, audience: 'youth' as const, help: '#' })

export const examples = pageExamples(
  'survey/answer/page',
  {
    ordinary: (lang) => <AnswerPage {...page(lang)} />,
    boys: (lang) => <AnswerPage {...page(lang)} questionnaire={questionnaireOf('youth-boys')} />,
    error: (lang) => <AnswerPage {...page(lang)} isEmpty />,
    thanks: (lang) => <ThanksPage {...end(lang)} next="#" />,
    closed: (lang) => <NotTakenPage {...end(lang)} why="closed" />,
    full: (lang) => <NotTakenPage {...end(lang)} why="full" />,
    staff: (lang) => (
      <AnswerPage {...page(lang)} questionnaire={questionnaireOf('staff-year')} chosen={{ level: '3' }} />
    ),
    'staff-thanks': (lang) => <ThanksPage {...end(lang)} audience="staff" next="#" />,
    'staff-full': (lang) => <NotTakenPage {...end(lang)} audience="staff" why="full" />,
    busy: (lang) => <NotTakenPage {...end(lang)} why="busy" />,
  },
  'youth',
)
