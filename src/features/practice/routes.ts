import type { Route } from '../../kernel/http/index.ts'
import { gridRoutes } from './grid/route.tsx'
import { offlineRoutes } from './offline/route.ts'
import { overviewRoutes } from './overview/route.tsx'
import { signsRoutes } from './signs/route.tsx'

export const routes: readonly Route[] = [...overviewRoutes, ...signsRoutes, ...gridRoutes, ...offlineRoutes]
