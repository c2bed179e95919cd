import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import { demoId } from '../network/index.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'indicator.our-year-csv': 'a file',
    'indicator.our-year-xlsx': 'a file',
    'indicator.dashboard-csv': 'a file',
    'indicator.dashboard-xlsx': 'a file',
    'indicator.api': 'for programs',
    'indicator.openapi': 'for programs',
    'indicator.redefining': 'a measure of the instance; define/define.test.ts opens it',
    'indicator.retiring': 'a page before a deed; define/define.test.ts opens it',
    'indicator.revoking-key': 'a page before a deed; e2e/taking.test.ts walks one of each kind',
  },
  named: async () => {
    const [organizationId, networkId] = [demoId('organization', 'courtepointe'), demoId('network', 'trois-lisieres')]
    // A count, a list, people, a share, and one that awaits a survey.
    const measures = ['8a1.1', '8a1.2', '8a1.3', '10a1.1', '6b1.1']
    return {
      things: {
        ownMeasure: measures.map((measure) => ({ organizationId, measure })),
        networkMeasure: measures.map((measure) => ({ networkId, measure })),
        networkOfPeriods: [{ networkId }],
      },
    }
  },
}
