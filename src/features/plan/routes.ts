import type { Route } from '../../kernel/http/index.ts'
import { routes as actionPageRoutes } from './carry-out/action-route.tsx'
import { routes as adaptRoutes } from './adapt/route.tsx'
import { routes as adoptRoutes } from './adopt/route.tsx'
import { catalogueRoutes } from './catalogue/route.tsx'
import { routes as boardRoutes } from './board/route.tsx'
import { routes as chooseRoutes } from './choose/route.tsx'
import { routes as exportRoutes } from './spreadsheet/route.ts'
import { routes as importRoutes } from './spreadsheet/import-route.tsx'
import { routes as ownActionRoutes } from './choose/own-action-route.tsx'
import { routes as printRoutes } from './print/route.tsx'
import { progressRoutes } from './progress/route.tsx'
import { mailChoiceRoutes } from './mail/choice-route.tsx'
import { monthlyRoutes } from './mail/monthly-route.tsx'
import { routes as planPageRoutes } from './carry-out/route.tsx'
import { routes as rankRoutes } from './choose/rank-route.tsx'
import { routes as renewalRoutes } from './renew/route.tsx'
import { routes as reminderRoutes } from './board/reminder-route.tsx'
import { updateRoutes } from './carry-out/update-route.tsx'

/** Every route of the plan, topic by topic. */
export const routes: readonly Route[] = [
  ...catalogueRoutes,
  ...progressRoutes,
  ...adoptRoutes,
  ...chooseRoutes,
  ...rankRoutes,
  ...ownActionRoutes,
  ...planPageRoutes,
  ...actionPageRoutes,
  ...adaptRoutes,
  ...renewalRoutes,
  ...updateRoutes,
  ...monthlyRoutes,
  ...mailChoiceRoutes,
  ...printRoutes,
  ...exportRoutes,
  ...importRoutes,
  ...boardRoutes,
  ...reminderRoutes,
]
