import type { Route } from '../../kernel/http/index.ts'
import { aroundRoutes } from './around/route.tsx'
import { cellRoutes } from './cell/route.tsx'
import { compareRoutes } from './compare/route.tsx'
import { declareRoutes } from './declare/route.tsx'
import { filesRoutes } from './files/route.tsx'
import { frontRoutes } from './front/route.tsx'
import { gapsRoutes } from './gaps/route.tsx'
import { importRoutes } from './import/route.tsx'
import { mapRoutes } from './map/route.tsx'
import { measuresRoutes } from './measures/route.tsx'
import { ownRoutes } from './own/route.tsx'
import { proofRoutes } from './proof/route.tsx'
import { publicationRoutes } from './publication/route.ts'
import { asideRoutes } from './set-aside/route.tsx'
import { whatIfRoutes } from './what-if/route.tsx'
import { withdrawRoutes } from './withdraw/route.ts'

export const routes: readonly Route[] = [
  ...frontRoutes,
  ...mapRoutes,
  ...aroundRoutes,
  ...compareRoutes,
  ...publicationRoutes,
  ...measuresRoutes,
  ...filesRoutes,
  ...gapsRoutes,
  ...asideRoutes,
  ...cellRoutes,
  ...whatIfRoutes,
  ...ownRoutes,
  // Before the page of one tie, whose address would take its place.
  ...declareRoutes,
  ...importRoutes,
  ...proofRoutes,
  ...withdrawRoutes,
]
