import type { FeaturePages } from '../../../e2e/feature-pages.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'report.xlsx': 'a file',
    'report.csv': 'a file',
    'report.cids': 'a file',
    'report.simple': 'a file',
  },
}
