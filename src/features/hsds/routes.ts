import type { Route } from '../../kernel/http/index.ts'
import { routes as apiRoutes } from './api/routes.ts'
import { routes as importRoutes } from './import/routes.ts'
import { routes as openDataRoutes } from './open-data/routes.tsx'

/** Every route of the exchange: the API out, imports in. */
export const routes: readonly Route[] = [...openDataRoutes, ...apiRoutes, ...importRoutes]
