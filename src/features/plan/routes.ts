import type { Route } from '../../kernel/http/index.ts'
import { routes as actionPageRoutes } from './routes/action-page.tsx'
import { routes as adaptRoutes } from './routes/adapt.tsx'
import { routes as adoptRoutes } from './routes/adopt.tsx'
import { catalogueRoutes } from './routes/catalogue.tsx'
import { routes as boardRoutes } from './routes/board.tsx'
import { routes as chooseRoutes } from './routes/choose.tsx'
import { routes as exportRoutes } from './routes/export.ts'
import { routes as importRoutes } from './routes/import.tsx'
import { routes as ownActionRoutes } from './routes/own-action.tsx'
import { routes as printRoutes } from './routes/print.tsx'
import { progressRoutes } from './routes/progress.tsx'
import { mailChoiceRoutes } from './routes/mail-choice.tsx'
import { monthlyRoutes } from './routes/monthly.tsx'
import { routes as planPageRoutes } from './routes/plan-page.tsx'
import { routes as rankRoutes } from './routes/rank.tsx'
import { routes as renewalRoutes } from './routes/renewal.tsx'
import { routes as reminderRoutes } from './routes/reminder.tsx'
import { updateRoutes } from './routes/update.tsx'

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
