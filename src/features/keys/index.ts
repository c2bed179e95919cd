import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { keysPanel } from './overview/route.tsx'
import { routes } from './routes.ts'
import './schema.ts'

export { addresses }
export { instanceName } from './log/instance-log.ts'
export { readStatements, readTree, registerOf } from './log/read-log.ts'
export { isSealed } from './log/judge-arrival.ts'
export { SealedStart } from './vault/sealed-paths.tsx'

export const feature = defineFeature({
  name: 'keys',
  needs: ['directory', 'identity'],
  routes,
  holdings: { nothing: 'to be said' },
  panels: [keysPanel],
  sitemap: () => pagesAt(addresses.limits),
})
