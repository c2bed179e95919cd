import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { demoNotices, footer } from './links.ts'
import { routes } from './routes.ts'

export * as directoryImport from './import/index.ts'
export const feature = defineFeature({
  name: 'hsds',
  needs: ['directory'],
  routes,
  holdings: { nothing: 'a file waiting to be confirmed is open to every coordinator of the network' },
  footer,
  sitemap: () => pagesAt(addresses.openData),
  demoNotices,
})
