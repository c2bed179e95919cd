import type { Route } from '../../kernel/http/index.ts'
import { adaptRoutes } from './adapt/route.tsx'
import { cardRoutes } from './card/route.tsx'
import { compareRoutes } from './compare/route.tsx'
import { deskRoutes } from './desk/route.tsx'
import { listRoutes } from './list/route.tsx'
import { paperRoutes } from './paper/route.tsx'
import { publishRoutes } from './publish/route.tsx'
import { startRoutes } from './start/route.tsx'
import { stepRoutes } from './step/route.tsx'
import { takeDownRoutes } from './take-down/route.tsx'

export const routes: readonly Route[] = [
  ...startRoutes,
  ...stepRoutes,
  ...paperRoutes,
  ...cardRoutes,
  ...listRoutes,
  ...deskRoutes,
  ...compareRoutes,
  ...adaptRoutes,
  ...publishRoutes,
  ...takeDownRoutes,
]
