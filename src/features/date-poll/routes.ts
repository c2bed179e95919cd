import type { Route } from '../../kernel/http/index.ts'
import { answerRoutes } from './answer/route.tsx'
import { boardRoutes } from './board/route.tsx'
import { cancelRoutes } from './cancel/route.tsx'
import { chooseRoutes } from './choose/route.tsx'
import { linkRoutes } from './link/route.tsx'
import { stopRoutes } from './mail/stop-route.tsx'
import { ownRoutes } from './own/route.tsx'
import { proposeRoutes } from './propose/route.tsx'

export const routes: readonly Route[] = [
  ...ownRoutes,
  ...proposeRoutes,
  ...boardRoutes,
  ...answerRoutes,
  ...chooseRoutes,
  ...cancelRoutes,
  ...stopRoutes,
  ...linkRoutes,
]
