import type { Route } from '../../kernel/http/index.ts'
import { beginRoutes } from './begin/route.tsx'
import { routes as journeyRoutes } from './journey/route.tsx'
import { ownRoutes } from './own/route.tsx'
import { routes as regionRoutes } from './region/route.tsx'
import { routes as startRoutes } from './start/route.tsx'
import { routes as storyRoutes } from './story/route.tsx'
import { routes as weaveRoutes } from './weave/route.tsx'

/** The named pages before those whose first word is a combination. */
export const routes: readonly Route[] = [
  ...ownRoutes,
  ...beginRoutes,
  ...journeyRoutes,
  ...startRoutes,
  ...regionRoutes,
  ...storyRoutes,
  ...weaveRoutes,
]
