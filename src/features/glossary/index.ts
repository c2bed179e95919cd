import { defineFeature } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { seedDefinitions } from './demo/seed-definitions.ts'
import { footer, homeLinks } from './links.ts'
import { routes } from './routes.ts'
import { today } from './today/today.ts'

export { addresses }
export { termHref, termLinker, termsIn, type TermLinker } from './finder/linker.tsx'
export { termsWithSharedDefinitionIn } from './shared-in-text.ts'
export { shippedTerm, type TermId } from './model.ts'

export const feature = defineFeature({
  name: 'glossary',
  needs: ['network'],
  routes,
  holdings: { nothing: 'a definition is of the network, and an answer of the organization' },
  footer,
  homeLinks,
  today,
  demo: { seed: seedDefinitions },
})
