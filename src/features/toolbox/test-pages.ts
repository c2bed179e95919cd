import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import { demoTools } from './own/demo/seed-tools.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: { 'toolbox.feed': 'a feed' },
  named: async () => ({ things: { ownTool: demoTools().map(({ id }) => ({ id })) } }),
}
