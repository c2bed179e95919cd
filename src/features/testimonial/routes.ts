import type { Route } from '../../kernel/http/index.ts'
import { consentRoutes } from './consent/route.tsx'
import { followRoutes, oneRoutes } from './follow/route.tsx'
import { listRoutes } from './list/route.tsx'
import { withdrawRoutes } from './withdraw/route.tsx'
import { editRoutes, writeRoutes } from './write/route.tsx'

/** In this order: an address of words stands before one that takes any id in the same place. */
export const routes: Route[] = [
  ...listRoutes,
  ...followRoutes,
  ...writeRoutes,
  ...oneRoutes,
  ...editRoutes,
  ...consentRoutes,
  ...withdrawRoutes,
]
