import { defineFeature } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { referralCron, referralTasks } from './jobs.ts'
import { routes } from './routes.ts'
import './schema.ts'

export { addresses }
export { consentRules } from './consent-rules.ts'

export const feature = defineFeature({
  name: 'referral',
  needs: ['network', 'consult'],
  routes,
  holdings: { nothing: 'to be said below' },
  tasks: referralTasks,
  cron: referralCron,
})
