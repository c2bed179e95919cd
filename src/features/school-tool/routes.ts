import type { Route } from '../../kernel/http/index.ts'
import { listRoutes } from './list/route.tsx'
import { offerRoutes } from './offer/route.tsx'
import { planRoutes } from './plan/route.tsx'
import { sheetRoutes } from './sheet/route.tsx'
import { suggestRoutes } from './suggest/route.tsx'

/** In this order: an address of words stands before one that takes any id in the same place. */
export const routes: readonly Route[] = [...listRoutes, ...suggestRoutes, ...planRoutes, ...offerRoutes, ...sheetRoutes]
