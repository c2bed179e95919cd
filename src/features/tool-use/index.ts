import { defineFeature } from '../../kernel/feature/index.ts'
import { toolUseCron, toolUseTasks } from './jobs.ts'
import { personalData } from './personal-data.ts'
import './schema.ts'

export { schoolYearOf } from './mark.ts'
export { noteToolUse } from './note-tool-use.ts'

export const feature = defineFeature({
  name: 'tool-use',
  needs: ['evidence'],
  routes: [],
  holdings: { nothing: 'a mark names nobody' },
  personalData,
  tasks: toolUseTasks,
  cron: toolUseCron,
})
