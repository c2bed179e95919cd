import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import { demoSurveys } from './demo/seed-surveys.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'survey.results-csv': 'a file',
    'survey.results-xlsx': 'a file',
    'survey.form-file': 'a file',
  },
  named: async () => ({
    things: { survey: demoSurveys().map(({ id, code }) => ({ id, code })) },
  }),
}
