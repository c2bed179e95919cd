import type { FeaturePages } from '../../../e2e/feature-pages.ts'
import { demoInitiatives } from './demo/seed-initiatives.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'initiative.csv': 'a file',
    'initiative.xlsx': 'a file',
    'initiative.json': 'a file',
    'initiative.feed': 'a feed',
  },
  named,
}

async function named() {
  const { initiatives, requests } = demoInitiatives()
  return {
    things: {
      initiative: initiatives.map(({ id }) => ({ id, code: id })),
      helpRequest: requests.map(({ id }) => ({ id })),
    },
  }
}
