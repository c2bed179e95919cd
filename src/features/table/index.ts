import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { seedTables } from './demo/seed-tables.ts'
import { tableCron, tableTasks } from './jobs.ts'
import { footer } from './links.ts'
import { regionPanel } from './public-list/region-part.tsx'
import { recommendationPanel } from './recommendation/say-tables.tsx'
import { routes } from './routes.ts'
import './schema.ts'
import { panels } from './standing/home-panel.tsx'
import { today } from './today/today.tsx'

export const feature = defineFeature({
  name: 'table',
  needs: ['collaboration', 'meeting', 'network', 'plan', 'protocol'],
  routes,
  panels: [...panels, regionPanel, recommendationPanel],
  tasks: tableTasks,
  cron: tableCron,
  holdings: {
    nothing:
      'who represents an organization and its substitute are held in collaboration; a term is the organization’s; delegates are organizations',
  },
  footer,
  today,
  demo: { seed: seedTables },
  sitemap: () => pagesAt(addresses.publicTables),
})
