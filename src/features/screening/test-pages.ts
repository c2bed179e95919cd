import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import type { Admin } from '../../../tests/database.ts'
import { demoId } from '../network/index.ts'
import { aWrittenStep, ownStep } from './test-screening.ts'

const id = demoId('organization', 'courtepointe')

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'screening.list-csv': 'a file',
    'screening.list-xlsx': 'a file',
  },
  named,
}

/** The protocol of the lead’s own organization, which the demonstration has in force: each kind of step, and one that it adds. */
async function named(admin: Admin) {
  const step = await aWrittenStep(admin, id, ownStep({ step: 'own-aaaaaaaaaaaa' }))
  return {
    things: {
      screening: [{ id }],
      screeningStep: ['3', '4', '5', '6'].map((number) => ({ id, number })),
      screeningWritten: ['notice', 'report', step].map((one) => ({ id, step: one })),
    },
  }
}
