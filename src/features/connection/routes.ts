import type { Route } from '../../kernel/http/index.ts'
import { aroundRoutes } from './around/route.tsx'
import { compareRoutes } from './compare/route.tsx'
import { mapRoutes } from './map/route.tsx'

export const routes: readonly Route[] = [...mapRoutes, ...aroundRoutes, ...compareRoutes]
