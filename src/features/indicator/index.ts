import { defineFeature } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { computeCommand, parseScope, rebuildCommand } from './command/compute-command.ts'
import { indicatorCron, indicatorTasks } from './jobs.ts'
import { loadDefinitions } from './load-definitions.ts'
import { parsePeriod } from './periods.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import { today } from './today/today.tsx'
import './schema.ts'

export { addresses }
/** The operator's command. */
export const indicatorCommand = { compute: computeCommand, rebuild: rebuildCommand, parseScope, parsePeriod }

export const feature = defineFeature({
  name: 'indicator',
  needs: ['evidence', 'network', 'plan'],
  routes,
  today,
  holdings: {
    nothing:
      'Values are of an organization or a network; who set a target, defined a measure or made a key is history.',
  },
  personalData,
  prepare: (adminUrl) => loadDefinitions(adminUrl),
  tasks: indicatorTasks,
  cron: indicatorCron,
})
