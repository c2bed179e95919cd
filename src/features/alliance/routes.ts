import type { Feature } from '../../kernel/feature/index.ts'
import type { Route } from '../../kernel/http/index.ts'
import { agreementRoutes } from './agreement/route.tsx'
import { beginRoutes } from './begin/route.tsx'
import { draftRoutes } from './draft/route.tsx'
import { joinRoutes } from './join/route.ts'
import { routes as journeyRoutes } from './journey/route.tsx'
import { ownRoutes } from './own/route.tsx'
import { regionRoutes } from './region/route.tsx'
import { pulseRoutes } from './pulse/route.tsx'
import { reviewRoutes } from './review/route.tsx'
import { stageRoutes } from './stage/route.tsx'
import { routes as startRoutes } from './start/route.tsx'
import { stepsRoutes } from './steps/route.tsx'
import { routes as storyRoutes } from './story/route.tsx'
import { routes as weaveRoutes } from './weave/route.tsx'

/** The named pages before those whose first word is a combination. */
export const routes = (features: readonly Feature[]): readonly Route[] => [
  ...ownRoutes,
  ...beginRoutes,
  ...joinRoutes,
  ...draftRoutes,
  ...agreementRoutes,
  ...stageRoutes,
  ...stepsRoutes,
  ...pulseRoutes,
  ...reviewRoutes,
  ...journeyRoutes,
  ...startRoutes,
  ...regionRoutes(features),
  ...storyRoutes,
  ...weaveRoutes,
]
