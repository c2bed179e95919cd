import type { Route } from '../../kernel/http/index.ts'
import { countRoutes } from './count/route.tsx'
import { deskRoutes } from './desk/route.tsx'
import { exampleRoutes } from './example/route.ts'
import { openRoutes } from './open/route.tsx'
import { setRoutes } from './set/route.tsx'
import { startRoutes } from './start/route.tsx'
import { withdrawRoutes } from './withdraw/route.tsx'

export const routes: readonly Route[] = [
  ...startRoutes,
  ...exampleRoutes,
  ...deskRoutes,
  ...setRoutes,
  ...withdrawRoutes,
  ...openRoutes,
  ...countRoutes,
]
