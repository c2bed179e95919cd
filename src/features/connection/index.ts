import { defineFeature } from '../../kernel/feature/index.ts'
import { netPanel } from './gaps/network-panel.tsx'
import { seedTies, settleTies } from './demo/seed-ties.ts'
import { connectionCron, connectionTasks } from './jobs.ts'
import { navigation } from './links.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'

export const feature = defineFeature({
  name: 'connection',
  needs: ['alliance', 'network', 'plan'],
  routes,
  holdings: { nothing: 'ties are said by organizations, and any of its people says them anew; who said it is history' },
  navigation,
  today: { networkPanel: netPanel },
  personalData,
  tasks: connectionTasks,
  cron: connectionCron,
  demo: { seed: seedTies, settle: settleTies },
})
