import { defineFeature } from '../../kernel/feature/index.ts'
import { exportCommand } from './command/export-command.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export type { ExportRefusal } from './command/export-command.ts'
/** The operator's command. */
export const reportCommand = { exportCids: exportCommand }

export const feature = defineFeature({
  name: 'report',
  needs: ['indicator', 'plan'],
  routes,
  holdings: { nothing: 'A report is of an organization or a network; who wrote its words last is history.' },
  personalData,
  today,
})
