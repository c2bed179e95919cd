import type { Route } from '../../kernel/http/index.ts'
import { asideRoutes } from './aside/route.tsx'
import { doorRoutes } from './door/route.ts'
import { hoursRoutes } from './hours/route.tsx'
import { inboxRoutes } from './inbox/route.tsx'
import { rotaRoutes } from './rota/route.tsx'

export const routes: readonly Route[] = [...doorRoutes, ...inboxRoutes, ...hoursRoutes, ...rotaRoutes, ...asideRoutes]
