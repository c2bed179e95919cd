import { defineFeature } from '../../kernel/feature/index.ts'
import { pollCron, pollTasks } from './mail/mail-tasks.ts'
import { seedDatePolls } from './demo/seed-date-polls.ts'
import { panels } from './panel/home-panel.tsx'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export const feature = defineFeature({
  name: 'date-poll',
  needs: ['collaboration', 'identity', 'meeting', 'network'],
  routes,
  panels,
  tasks: pollTasks,
  cron: pollCron,
  opensGate: true,
  holdings: {
    nothing: 'who answers for an organization is held in collaboration, and whoever comes after is asked in turn',
  },
  personalData,
  today,
  demo: { settle: seedDatePolls },
})
