import { pageExamples } from '../../../design/index.ts'
import { openSurvey, questionnaireOf } from '../survey.examples.ts'
import { PaperPage } from './page.tsx'

const link = 'https://tisserin.invalid/fr/r/bcdf2345'

export const examples = pageExamples('survey/paper/page', {
  ordinary: (lang) => <PaperPage lang={lang} survey={openSurvey} link={link} />,
  youth: (lang) => (
    <PaperPage lang={lang} survey={{ ...openSurvey, questionnaire: questionnaireOf('youth-service') }} link={link} />
  ),
})
