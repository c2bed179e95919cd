import type { Route } from '../../kernel/http/index.ts'
import { beginRoutes } from './begin/route.tsx'
import { codeRoutes } from './codes/route.tsx'
import { elsewhereRoutes } from './elsewhere/route.tsx'
import { joinRoutes } from './join/route.ts'
import { ownRoutes } from './own/route.tsx'
import { ownSeatRoutes } from './own-seat/route.tsx'
import { presenceRoutes } from './presence/route.ts'
import { publicRoutes } from './public-list/route.tsx'
import { reportRoutes } from './report-to/route.tsx'
import { scopeRoutes } from './scope/route.tsx'
import { seatRoutes } from './seats/route.tsx'
import { sheetRoutes } from './sheet/route.tsx'
import { stageRoutes } from './stage/route.tsx'

export const routes: readonly Route[] = [
  ...publicRoutes,
  ...ownRoutes,
  ...beginRoutes,
  ...codeRoutes,
  ...scopeRoutes,
  ...ownSeatRoutes,
  ...joinRoutes,
  ...stageRoutes,
  ...sheetRoutes,
  ...elsewhereRoutes,
  ...presenceRoutes,
  ...seatRoutes,
  ...reportRoutes,
]
