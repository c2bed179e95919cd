import type { Route } from '../../kernel/http/index.ts'
import { routes as searchRoutes } from './search/routes.ts'
import { routes as sheetRoutes } from './sheet/routes.ts'
import { routes as stewardRoutes } from './steward/routes.ts'

/** Every route of the directory, topic by topic. */
export const routes: readonly Route[] = [...searchRoutes, ...sheetRoutes, ...stewardRoutes]
