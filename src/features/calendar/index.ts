import { defineFeature } from '../../kernel/feature/index.ts'
import { unseenRoutes } from './feed/route.ts'
import { footer, sitemap } from './links.ts'
import { accountPanel } from './own/account-panel.tsx'
import { personalData } from './personal-data.ts'
import { routes } from './routes.ts'
import './schema.ts'

export const feature = defineFeature({
  name: 'calendar',
  needs: ['identity'],
  routes,
  holdings: { nothing: 'an address is of the account, and ends with it; what it tells follows each place' },
  personalData,
  unseenRoutes,
  footer,
  panels: [accountPanel],
  sitemap,
})
