import type { FeaturePages } from '../../../e2e/feature-pages.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: { 'alliance.story': 'e2e/alliances.test.ts, whose walk opens every step' },
}
