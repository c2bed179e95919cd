import { defineFeature } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { seedConsults } from './demo/seed-consults.ts'
import { digest } from './digest/digest.ts'
import { holdings } from './hand-on/own-holdings.ts'
import { consultCron, consultTasks } from './jobs.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { addresses }
/** Bands as wide as readers see them, in which a question or an open request says where a young person is, and how old. */
export { widen } from './bands.ts'
export { namesOfCodes, needCodes, needs } from './codes.ts'
export { ageBands, type AgeBand, type Bands } from './model.ts'
export { countAskers, listAskingPlaces, type AskingPlace } from './queries.ts'
export { sayBands } from './said.ts'

export const feature = defineFeature({
  name: 'consult',
  needs: ['evidence', 'network'],
  routes,
  holdings,
  personalData,
  tasks: consultTasks,
  cron: consultCron,
  today,
  digest,
  demo: { seed: seedConsults },
})
