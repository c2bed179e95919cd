import { addresses, taskHref, writeHref } from './addresses.ts'
import { defineFeature } from '../../kernel/feature/index.ts'
import { digest } from './digest/digest.ts'
import { holdings } from './hand-on/own-holdings.ts'
import { referralCron, referralTasks } from './jobs.ts'
import { navigation } from './links.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { addresses, taskHref, writeHref }
export { answerShared } from './shared/answer-shared.tsx'
export { sharedExamples } from './shared/shared-view.examples.tsx'
export { consentRules } from './consent-rules.ts'
export type { TaskState } from './model.ts'
export { words as referralWords } from './words.ts'

export const feature = defineFeature({
  name: 'referral',
  needs: ['evidence', 'protocol'],
  routes,
  navigation,
  holdings,
  personalData,
  tasks: referralTasks,
  cron: referralCron,
  today,
  digest,
})
