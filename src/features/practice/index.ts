import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { demoNotices, footer, homeLinks } from './links.ts'
import { routes } from './routes.ts'

export { addresses } from './addresses.ts'

export const feature = defineFeature({
  name: 'practice',
  needs: ['consult', 'directory', 'glossary', 'network', 'protocol', 'tool-use'],
  routes,
  holdings: { nothing: 'what is filled in stays in the memory of the page, and goes with it' },
  footer,
  homeLinks,
  demoNotices,
  sitemap: () => pagesAt(addresses.tools, addresses.signs, addresses.grid),
})
