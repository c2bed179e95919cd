import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import { demoId } from '../network/index.ts'
import { demoSurveys } from './demo/seed-surveys.ts'
import { aBroughtForm, aSurvey, aSurveyPair } from './test-surveys.ts'

const organization = demoId('organization', 'courtepointe')

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'survey.results-csv': 'a file',
    'survey.results-xlsx': 'a file',
    'survey.form-file': 'a file',
  },
  named: async (admin) => ({
    things: {
      survey: [...demoSurveys().map(({ id, code }) => ({ id, code })), await aSurvey(admin, { organization })],
      surveyPair: [
        { id: await aSurveyPair(admin, { organization }) },
        { id: await aSurveyPair(admin, { organization, withdrawn: true }) },
      ],
      surveyForm: [{ id: await aBroughtForm(admin, { organization, status: 'preview' }) }],
    },
    tokens: Object.fromEntries(
      ['survey.answering', 'survey.thanks'].map((route) => [route, demoSurveys().at(-1)?.code ?? '']),
    ),
  }),
}
