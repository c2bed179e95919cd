import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import { demoId } from '../network/index.ts'
import { demoSurveys } from './demo/seed-surveys.ts'

import { aBroughtForm } from './test-surveys.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'survey.results-csv': 'a file',
    'survey.results-xlsx': 'a file',
    'survey.form-file': 'a file',
  },
  named: async (admin) => ({
    things: {
      survey: demoSurveys().map(({ id, code }) => ({ id, code })),
      surveyForm: [
        { id: await aBroughtForm(admin, { organization: demoId('organization', 'courtepointe'), status: 'preview' }) },
      ],
    },
    tokens: Object.fromEntries(
      ['survey.answering', 'survey.thanks'].map((route) => [route, demoSurveys().at(-1)?.code ?? '']),
    ),
  }),
}
