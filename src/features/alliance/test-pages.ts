import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import { demoAlliances } from './demo/read-demo-alliances.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: { 'alliance.story': 'e2e/alliances.test.ts, whose walk opens every step' },
  named,
}

async function named() {
  const alliances = demoAlliances()
  return {
    things: {
      agreement: alliances.flatMap(({ id, versions }) =>
        versions.map(({ number }) => ({ id, number: String(number) })),
      ),
    },
  }
}
