import { defineFeature } from '../../kernel/feature/index.ts'
import { seedMailboxes } from './demo/seed-mailboxes.ts'
import { unseenRoutes } from './door/route.ts'
import { holdings } from './hand-on/own-holdings.ts'
import { hoursPanel } from './hours/panel.tsx'
import { mailboxCron, mailboxTasks } from './jobs.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { anyDoorOpen } from './door/doors-open.ts'
export { AnswerTimes } from './figures/answer-time.tsx'
export { listAnswerTimes } from './figures/answer-times.ts'
export { doorIsland, DoorStart } from './door/start.tsx'

export const feature = defineFeature({
  name: 'mailbox',
  needs: ['evidence', 'keys', 'network', 'referral'],
  routes,
  unseenRoutes,
  holdings,
  personalData,
  panels: [hoursPanel],
  tasks: mailboxTasks,
  cron: mailboxCron,
  today,
  demo: { seed: seedMailboxes },
})
