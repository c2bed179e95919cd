import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { seedScreening } from './demo/seed-screening.ts'
import { screeningCron, screeningTasks } from './jobs.ts'
import { demoNotices, footer, homeLinks } from './links.ts'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'
import { today } from './today/today.tsx'

export { addresses } from './addresses.ts'

export const feature = defineFeature({
  name: 'screening',
  needs: ['directory', 'evidence', 'identity', 'network', 'practice', 'protocol'],
  routes,
  holdings: { nothing: 'a protocol is of the organization, and what someone said they read stays a fact of theirs' },
  personalData,
  footer,
  homeLinks,
  demoNotices,
  sitemap: () => pagesAt(addresses.start, addresses.paper, addresses.card),
  tasks: screeningTasks,
  cron: screeningCron,
  today,
  demo: { seed: seedScreening },
})
