import type { Route } from '../../kernel/http/index.ts'
import { exchangeRoutes } from './exchange/route.ts'
import { limitsRoutes } from './limits/route.tsx'
import { overviewRoutes } from './overview/route.tsx'
import { stateRoutes } from './state/route.ts'
import { vaultRoutes } from './vault/route.tsx'

export const routes: readonly Route[] = [
  ...overviewRoutes,
  ...limitsRoutes,
  ...vaultRoutes,
  ...stateRoutes,
  ...exchangeRoutes,
]
