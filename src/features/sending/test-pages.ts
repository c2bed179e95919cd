import type { FeaturePages } from '../../../e2e/feature-pages.ts'

/** What the scan of every page needs to know of these. */
export const pages: FeaturePages = {
  notHere: {
    'sending.choices': 'what the page where one writes asks',
    'sending.stands': 'what the page where one reads asks',
  },
}
