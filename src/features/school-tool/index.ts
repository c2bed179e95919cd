import { defineFeature } from '../../kernel/feature/index.ts'
import { seedSchoolTools } from './demo/seed-school-tools.ts'
import { schoolToolCron, schoolToolTasks } from './jobs.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today.tsx'

export const feature = defineFeature({
  name: 'school-tool',
  needs: ['directory', 'evidence', 'network', 'survey', 'tool-use', 'toolbox'],
  routes,
  holdings: { nothing: 'the register belongs to organizations: whoever works there changes it' },
  tasks: schoolToolTasks,
  cron: schoolToolCron,
  today,
  demo: { seed: seedSchoolTools },
})
