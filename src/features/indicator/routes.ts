import type { Route } from '../../kernel/http/index.ts'
import { apiRoutes } from './api/route.ts'
import { keyRoutes } from './keys/route.tsx'

export const routes: readonly Route[] = [...apiRoutes, ...keyRoutes]
