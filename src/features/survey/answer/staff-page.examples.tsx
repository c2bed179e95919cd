import { pageExamples } from '../../../design/index.ts'
import { questionnaireOf } from '../survey.examples.ts'
import { AnswerPage, NotTakenPage, ThanksPage } from './page.tsx'

const staff = { audience: 'staff' as const, help: '#' }

export const examples = pageExamples('survey/answer/staff-page', {
  ordinary: (lang) => (
    <AnswerPage
      lang={lang}
      questionnaire={questionnaireOf('staff-year')}
      by="Maison des Osiers"
      action="#"
      chosen={{ level: '3' }}
      isEmpty={false}
    />
  ),
  thanks: (lang) => <ThanksPage lang={lang} {...staff} next="#" />,
  full: (lang) => <NotTakenPage lang={lang} {...staff} why="full" />,
})
