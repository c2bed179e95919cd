import type { Route } from '../../kernel/http/index.ts'
import { cellRoutes } from './cell/route.tsx'
import { gapsRoutes } from './gaps/route.tsx'
import { measuresRoutes } from './measures/route.tsx'
import { publicationRoutes } from './publication/route.ts'
import { asideRoutes } from './set-aside/route.tsx'
import { whatIfRoutes } from './what-if/route.tsx'

export const routes: readonly Route[] = [
  ...publicationRoutes,
  ...gapsRoutes,
  ...asideRoutes,
  ...cellRoutes,
  ...whatIfRoutes,
  ...measuresRoutes,
]
