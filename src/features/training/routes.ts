import type { Route } from '../../kernel/http/index.ts'
import { askRoutes } from './ask/route.tsx'
import { attendRoutes } from './attend/route.tsx'
import { certificateRoutes } from './certificate/route.tsx'
import { elsewhereRoutes } from './elsewhere/route.tsx'
import { listRoutes } from './list/route.tsx'
import { offerRoutes } from './offer/route.tsx'
import { ownRoutes } from './own/route.tsx'
import { placeRoutes } from './place/route.tsx'
import { planRoutes } from './plan/route.tsx'
import { revokeRoutes } from './revoke/route.tsx'
import { sheetRoutes } from './sheet/route.tsx'
import { watchRoutes } from './watch/route.tsx'

/** In this order: an address of words stands before one that takes any id in the same place. */
export const routes: readonly Route[] = [
  ...listRoutes,
  ...ownRoutes,
  ...elsewhereRoutes,
  ...watchRoutes,
  ...certificateRoutes,
  ...offerRoutes,
  ...sheetRoutes,
  ...planRoutes,
  ...placeRoutes,
  ...attendRoutes,
  ...askRoutes,
  ...revokeRoutes,
]
