import type { Route } from '../../kernel/http/index.ts'
import { definitionRoutes } from './definition/route.tsx'
import { proposeRoutes } from './propose/route.tsx'
import { sharedRoutes } from './shared/route.tsx'
import { termRoutes } from './term/route.tsx'
import { termsRoutes } from './terms/route.tsx'
import { withdrawRoutes } from './withdraw/route.tsx'

/** In this order: an address of words stands before one that takes any word in the same place. */
export const routes: Route[] = [
  ...termsRoutes,
  ...termRoutes,
  ...sharedRoutes,
  ...proposeRoutes,
  ...definitionRoutes,
  ...withdrawRoutes,
]
