import type { FeaturePages } from '../../../e2e/feature-pages.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = { notHere: { 'keys.state': 'a file that the vault reads' } }
