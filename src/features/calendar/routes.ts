import type { Feature } from '../../kernel/feature/index.ts'
import type { Route } from '../../kernel/http/index.ts'
import { feedRoutes } from './feed/route.ts'
import { ownRoutes } from './own/route.tsx'
import { regionRoutes } from './region/route.tsx'

/** What takes place is what every feature says of it. */
export const routes = (features: readonly Feature[]): readonly Route[] => [
  ...regionRoutes(features),
  ...feedRoutes(features),
  ...ownRoutes,
]
