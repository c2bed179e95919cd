import { defineFeature } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { seedInitiatives } from './demo/seed-initiatives.ts'
import { holdings } from './hand-on/own-holdings.ts'
import { demoNotices, footer, navigation } from './links.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { addresses }
export { initiativeHref } from './addresses.ts'
export { initiativesOf } from './initiatives-of.ts'
export type { Initiative } from './model.ts'

export const feature = defineFeature({
  name: 'initiative',
  needs: ['identity', 'network'],
  routes,
  holdings,
  navigation,
  footer,
  today,
  demo: { seed: seedInitiatives },
  demoNotices,
})
