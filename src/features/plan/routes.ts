import type { Route } from '../../kernel/http/index.ts'
import { routes as adoptRoutes } from './routes/adopt.tsx'
import { catalogueRoutes } from './routes/catalogue.tsx'
import { routes as chooseRoutes } from './routes/choose.tsx'
import { routes as ownActionRoutes } from './routes/own-action.tsx'
import { progressRoutes } from './routes/progress.tsx'
import { routes as rankRoutes } from './routes/rank.tsx'

/** Every route of the plan, topic by topic. */
export const routes: readonly Route[] = [
  ...catalogueRoutes,
  ...progressRoutes,
  ...adoptRoutes,
  ...chooseRoutes,
  ...rankRoutes,
  ...ownActionRoutes,
]
