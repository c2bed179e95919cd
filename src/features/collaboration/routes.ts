import type { Feature } from '../../kernel/feature/index.ts'
import type { Route } from '../../kernel/http/index.ts'
import { answerRoutes } from './answer/route.ts'
import { byLinkRoutes } from './by-link/route.tsx'
import { commitmentRoutes } from './commitments/route.tsx'
import { endRoutes } from './end/route.tsx'
import { essentialsRoutes } from './essentials/route.tsx'
import { homeRoutes } from './home/route.tsx'
import { inviteRoutes } from './invite/route.tsx'
import { outsideRoutes } from './outside/route.tsx'
import { ownPartRoutes } from './own-part/route.tsx'
import { sharingRoutes } from './sharing/route.tsx'

export const routes = (features: readonly Feature[]): readonly Route[] => [
  ...homeRoutes(features),
  ...essentialsRoutes,
  ...ownPartRoutes,
  ...sharingRoutes,
  ...inviteRoutes,
  ...answerRoutes,
  ...endRoutes,
  ...commitmentRoutes,
  ...outsideRoutes,
  ...byLinkRoutes(features),
]
