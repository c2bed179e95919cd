import type { Route } from '../../kernel/http/index.ts'
import { routes as apiRoutes } from './api/route.ts'
import { routes as importRoutes } from './import/pages/route.tsx'
import { routes as openDataRoutes } from './open-data/route.tsx'

/** Every route of the exchange: the API out, imports in. */
export const routes: readonly Route[] = [...openDataRoutes, ...apiRoutes, ...importRoutes]
