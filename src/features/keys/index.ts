import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { seedKeys } from './demo/seed-keys.ts'
import { holdings } from './hand-on/own-holdings.ts'
import { keysPanel } from './overview/route.tsx'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'

export { addresses }
export { demoSecret } from './demo/demo-secret.ts'
export { hexBytes, readSaid, uuid } from './exchange/said.ts'
export { checkpointOf, instanceName, logPublicKey } from './log/instance-log.ts'
export { type LoggedStatement, readStatements, readTree, registerOf } from './log/read-log.ts'
export { isSealed } from './log/judge-arrival.ts'
export { entryOf } from './state/queries.ts'
export { SealedStart } from './vault/sealed-paths.tsx'

export const feature = defineFeature({
  name: 'keys',
  needs: ['directory', 'identity', 'network'],
  routes,
  holdings,
  personalData,
  demo: { seed: seedKeys },
  panels: [keysPanel],
  sitemap: () => pagesAt(addresses.limits),
})
