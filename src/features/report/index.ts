import { defineFeature } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { addresses }

export const feature = defineFeature({
  name: 'report',
  needs: ['identity', 'indicator', 'network', 'plan'],
  routes,
  holdings: { nothing: 'A report is of an organization or a network; who wrote its words last is history.' },
  personalData,
  today,
})
