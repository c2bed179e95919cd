import type { Route } from '../../kernel/http/index.ts'
import { apiRoutes } from './api/route.ts'
import { handOffApiRoutes } from './hand-off/api-route.ts'
import { proposeRoutes } from './hand-off/propose-route.tsx'
import { handOffRoutes } from './hand-off/route.tsx'
import { figuresRoutes } from './figures/route.tsx'
import { handOffsRoutes } from './hand-offs/route.tsx'
import { hoursRoutes } from './hours/route.tsx'
import { listRoutes } from './list/route.tsx'
import { reportRoutes } from './report/route.tsx'
import { codesRoutes } from './shared/codes-route.tsx'
import { taskRoutes } from './task/route.tsx'
import { stopRoutes } from './task/stop-route.tsx'

/** In this order: an address of words stands before one that takes any id in the same place. */
export const routes: readonly Route[] = [
  ...listRoutes,
  ...reportRoutes,
  ...hoursRoutes,
  ...handOffApiRoutes,
  ...apiRoutes,
  ...handOffsRoutes,
  ...figuresRoutes,
  ...handOffRoutes,
  ...proposeRoutes,
  ...codesRoutes,
  ...taskRoutes,
  ...stopRoutes,
]
