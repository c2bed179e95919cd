import type { Route } from '../../kernel/http/index.ts'
import { askRoutes } from './ask/route.tsx'
import { findRoutes } from './find/route.tsx'
import { listRoutes } from './list/route.tsx'
import { stopRoutes } from './mail/stop-route.tsx'
import { linkRoutes } from './partner/link-route.tsx'
import { partnerRoutes } from './partner/route.tsx'
import { requestRoutes } from './request/route.tsx'
import { waitsRoutes } from './waits/route.tsx'

/** In this order: an address of words stands before one that takes any id in the same place. */
export const routes: readonly Route[] = [
  ...findRoutes,
  ...waitsRoutes,
  ...listRoutes,
  ...askRoutes,
  ...requestRoutes,
  ...partnerRoutes,
  ...stopRoutes,
  ...linkRoutes,
]
