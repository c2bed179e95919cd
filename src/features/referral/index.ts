import { addresses } from './addresses.ts'
import { defineFeature } from '../../kernel/feature/index.ts'
import { digest } from './digest/digest.ts'
import { holdings } from './hand-on/own-holdings.ts'
import { referralCron, referralTasks } from './jobs.ts'
import { navigation } from './links.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { addresses }
export { consentRules } from './consent-rules.ts'

export const feature = defineFeature({
  name: 'referral',
  needs: ['protocol'],
  routes,
  navigation,
  holdings,
  personalData,
  tasks: referralTasks,
  cron: referralCron,
  today,
  digest,
})
