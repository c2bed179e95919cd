import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { calendar } from './calendar/training-calendar.ts'
import { seedTrainings } from './demo/seed-trainings.ts'
import { digest } from './digest/digest.ts'
import { holdings } from './hand-on/own-holdings.ts'
import { trainingCron, trainingTasks } from './jobs.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export const feature = defineFeature({
  name: 'training',
  needs: ['evidence', 'meeting', 'network', 'survey'],
  routes,
  holdings,
  personalData,
  sitemap: () => pagesAt(addresses.check),
  tasks: trainingTasks,
  cron: trainingCron,
  today,
  digest,
  calendar,
  demo: { seed: seedTrainings },
})
