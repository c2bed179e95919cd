import { defineFeature } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { demoNotices, footer, navigation, reach } from './links.ts'
import { routes } from './routes.ts'
import { today } from './today/today.ts'
import { unseenRoutes } from './youth/route.tsx'

export const feature = defineFeature({
  name: 'welcome',
  needs: ['identity', 'network', 'directory', 'plan'],
  routes,
  holdings: { nothing: 'its pages are everyone’s, and keep nothing' },
  navigation,
  footer,
  frame: { exit: addresses.leave, youth: addresses.you, reach },
  unseenRoutes,
  today,
  demoNotices,
})
