import { defineFeature } from '../../kernel/feature/index.ts'
import { seedAccess } from './demo/seed-access.ts'
import { digest } from './digest/digest.ts'
import { helperPanel, sheetPanel } from './find/panels.tsx'
import { holdings } from './hand-on/own-holdings.ts'
import { accessCron, accessTasks } from './jobs.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export const feature = defineFeature({
  name: 'access',
  needs: ['consult', 'directory', 'identity', 'keys', 'network', 'referral', 'sending'],
  opensGate: true,
  routes,
  holdings,
  personalData,
  panels: [sheetPanel, helperPanel],
  tasks: accessTasks,
  cron: accessCron,
  today,
  digest,
  demo: { seed: seedAccess },
})
