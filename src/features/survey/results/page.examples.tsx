import { pageExamples } from '../../../design/index.ts'
import { thresholdsOf } from '../../../field/index.ts'
import { demoSurveys, talliesFrom } from '../demo/seed-surveys.ts'
import { closedSurvey, questionnaireOf } from '../survey.examples.ts'
import { ResultsPage } from './page.tsx'
import { releaseResults } from './release-results.ts'

/** The numbers of a survey of the invented region, through the gate. */
function page(form: string) {
  const questionnaire = questionnaireOf(form)
  const answers = demoSurveys().find((one) => one.form === form)?.answers ?? []
  return {
    survey: { ...closedSurvey, questionnaire },
    results: releaseResults(questionnaire, talliesFrom(questionnaire, answers), thresholdsOf({})),
    isUncertain: false,
    files: [
      { label: 'Excel', href: '#' },
      { label: 'CSV', href: '#' },
    ],
  }
}

export const examples = pageExamples('survey/results/page', {
  ordinary: (lang) => <ResultsPage lang={lang} {...page('staff-year')} />,
  youth: (lang) => <ResultsPage lang={lang} {...page('youth-activity')} />,
  uncertain: (lang) => <ResultsPage lang={lang} {...page('staff-year')} isUncertain />,
  empty: (lang) => <ResultsPage lang={lang} {...page('staff-year')} results={null} />,
})
