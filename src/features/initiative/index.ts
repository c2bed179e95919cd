import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses, initiativeHref } from './addresses.ts'
import { seedInitiatives } from './demo/seed-initiatives.ts'
import { holdings } from './hand-on/own-holdings.ts'
import { publicInitiatives } from './gather.ts'
import { demoNotices, footer, homeLinks } from './links.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { addresses, initiativeHref }
export { initiativesOf } from './initiatives-of.ts'

export const feature = defineFeature({
  name: 'initiative',
  needs: ['glossary', 'identity', 'network'],
  routes,
  holdings,
  personalData,
  footer,
  today,
  demo: { seed: seedInitiatives },
  demoNotices,
  homeLinks,
  sitemap: async (request) => [
    ...pagesAt(addresses.initiatives),
    ...(await publicInitiatives(request)).map((one) => ({
      paths: { fr: initiativeHref('fr', one), en: initiativeHref('en', one) },
      changed: one.updatedOn,
    })),
  ],
})
