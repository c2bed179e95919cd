import { defineFeature } from '../../kernel/feature/index.ts'
import { netPanel } from './gaps/network-panel.tsx'
import { seedTies, settleTies } from './demo/seed-ties.ts'
import { connectionCron, connectionTasks } from './jobs.ts'
import { navigation } from './links.ts'
import { tiesPanel } from './own/ties-panel.tsx'
import { personalData } from './said/personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { digest, today } from './today/today.ts'

export const feature = defineFeature({
  name: 'connection',
  needs: ['alliance', 'directory', 'evidence', 'network', 'plan'],
  routes,
  holdings: { nothing: 'ties are said by organizations, and any of its people says them anew; who said it is history' },
  navigation,
  personalData,
  panels: [tiesPanel],
  today: { ...today, networkPanel: netPanel },
  digest,
  tasks: connectionTasks,
  cron: connectionCron,
  demo: { seed: seedTies, settle: settleTies },
})
