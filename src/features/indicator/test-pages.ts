import type { FeaturePages } from '../../../e2e/feature-pages.ts'

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
}
