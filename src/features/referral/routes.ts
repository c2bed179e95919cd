import type { Route } from '../../kernel/http/index.ts'
import { apiRoutes } from './api/route.ts'
import { hoursRoutes } from './hours/route.tsx'
import { listRoutes } from './list/route.tsx'
import { reportRoutes } from './report/route.tsx'
import { taskRoutes } from './task/route.tsx'
import { stopRoutes } from './task/stop-route.tsx'

/** In this order: an address of words stands before one that takes any id in the same place. */
export const routes: readonly Route[] = [
  ...listRoutes,
  ...reportRoutes,
  ...hoursRoutes,
  ...apiRoutes,
  ...taskRoutes,
  ...stopRoutes,
]
