import type { Route } from '../../kernel/http/index.ts'
import { routes as forOrganizationsRoutes } from './for-organizations/route.tsx'
import { routes as helpingRoutes } from './helping/route.tsx'
import { routes as homeRoutes } from './home/route.tsx'
import { routes as parentsRoutes } from './parents/route.tsx'
import { routes as textRoutes } from './texts/route.tsx'
import { routes as youthRoutes } from './youth/route.tsx'

/** Every public page. */
export const routes: readonly Route[] = [
  ...homeRoutes,
  ...youthRoutes,
  ...helpingRoutes,
  ...parentsRoutes,
  ...forOrganizationsRoutes,
  ...textRoutes,
]
