import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { seedDefinitions } from './demo/seed-definitions.ts'
import { termHref } from './finder/linker.tsx'
import { demoNotices, footer, homeLinks } from './links.ts'
import { terms } from './model.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import { today } from './today/today.tsx'

export { addresses }
export { termHref, termLinker, type TermLinker } from './finder/linker.tsx'
/** @public What indicator 27 of the plan counts. */
export { termsWithSharedDefinitionIn } from './shared-in-text.ts'
export { shippedTerm } from './model.ts'

export const feature = defineFeature({
  name: 'glossary',
  needs: ['network'],
  routes,
  holdings: { nothing: 'a definition is of the network, and an answer of the organization' },
  personalData,
  footer,
  homeLinks,
  demoNotices,
  sitemap: () => [
    ...pagesAt(addresses.terms),
    ...terms.map(({ id }) => ({ paths: { fr: termHref('fr', id), en: termHref('en', id) }, changed: null })),
  ],
  today,
  demo: { seed: seedDefinitions },
})
