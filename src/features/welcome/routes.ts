import type { Feature } from '../../kernel/feature/index.ts'
import type { Route } from '../../kernel/http/index.ts'
import { routes as forOrganizationsRoutes } from './for-organizations/route.tsx'
import { routes as helpingRoutes } from './helping/route.tsx'
import { routes as homeRoutes } from './home/route.tsx'
import { routes as parentsRoutes } from './parents/route.tsx'
import { routes as talkingRoutes } from './talking/route.tsx'
import { routes as textRoutes } from './texts/route.tsx'
import { routes as youthRoutes } from './youth/route.tsx'

/** Every public page; the home page leads to what the features declare. */
export const routes = (features: readonly Feature[]): readonly Route[] => [
  ...homeRoutes(features),
  ...youthRoutes,
  ...helpingRoutes,
  ...parentsRoutes,
  ...talkingRoutes,
  ...forOrganizationsRoutes,
  ...textRoutes,
]
