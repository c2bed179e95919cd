import type { FeaturePages } from '../../../e2e/feature-pages.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'hsds.import-preview': 'e2e/directory-import.test.ts',
    'hsds.import-columns': 'e2e/directory-import.test.ts',
    'hsds.import-defects': 'a file',
    'hsds.discovery': 'for programs',
    'hsds.root': 'for programs',
    'hsds.root-slash': 'for programs',
    'hsds.openapi': 'for programs',
    'hsds.package': 'a file',
    'hsds.list': 'for programs',
    'hsds.record': 'for programs',
  },
}
