import { defineFeature, pagesAt } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'
import { demoNotices, footer, navigation, reach } from './links.ts'
import { routes } from './routes.ts'
import { today } from './today/today.ts'
import { unseenRoutes } from './youth/route.tsx'

export { addresses }

export const feature = defineFeature({
  name: 'welcome',
  needs: ['identity', 'network', 'directory', 'plan', 'mailbox', 'referral'],
  routes,
  holdings: { nothing: 'its pages are everyone’s, and keep nothing' },
  navigation,
  footer,
  sitemap: () =>
    pagesAt(
      addresses.home,
      addresses.helping,
      addresses.parents,
      addresses.talking,
      addresses.forOrganizations,
      addresses.promise,
      addresses.privacy,
      addresses.accessibility,
      addresses.openSource,
    ),
  frame: { exit: addresses.leave, youth: addresses.you, reach },
  unseenRoutes,
  today,
  demoNotices,
})
