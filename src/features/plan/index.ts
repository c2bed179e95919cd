import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { loadCatalogues } from './catalogue-versions.ts'
import { seedPlans } from './demo/seed-plans.ts'
import { holdings } from './hand-on/own-holdings.ts'
import { navigation } from './links.ts'
import { digest } from './mail/due-actions.ts'
import { planCron, planTasks } from './mail/mail-tasks.ts'
import './panel-places.ts'
import { routes } from './routes.ts'
import { today } from './today/today.tsx'

export { addresses }
export { adoptedIn } from './measured/adopted-in.ts'
export { adoptedNames } from './measured/adopted-names.ts'
export { adoptedSteps, planOfIndicators, type AdoptedStep } from './measured/adopted-steps.ts'
export { stepLabel, type Catalogue } from './catalogue-model.ts'
export { adoptedFor } from './plan-context.ts'
export type { PlanStep } from './model.ts'
export { openLink } from './mail/open-link.ts'
export { actionsUnderWay } from './actions-under-way.ts'

export const feature = defineFeature({
  name: 'plan',
  needs: ['identity', 'network', 'glossary'],
  opensGate: true,
  routes,
  holdings,
  navigation,
  sitemap: () => pagesAt(addresses.catalogue, addresses.progress),
  tasks: planTasks,
  cron: planCron,
  load: (database) => loadCatalogues(database),
  today,
  digest,
  demo: { seed: seedPlans },
})
