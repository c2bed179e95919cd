import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import { gapsNotHere, namedOfGaps } from './gaps/test-gaps-pages.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: { ...gapsNotHere },
  named: async (admin) => ({ things: await namedOfGaps(admin) }),
}
