import { defineFeature } from '../../kernel/feature/index.ts'
import { toolUseCron, toolUseTasks } from './jobs.ts'
import { ownPanel, ownRoutes } from './own/route.tsx'
import { personalData } from './personal-data.ts'
import './schema.ts'

export { noteToolUse } from './note-tool-use.ts'

export const feature = defineFeature({
  name: 'tool-use',
  needs: ['evidence', 'identity'],
  routes: ownRoutes,
  holdings: { nothing: 'a mark names nobody' },
  personalData,
  tasks: toolUseTasks,
  cron: toolUseCron,
  panels: [ownPanel],
})
