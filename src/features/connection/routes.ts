import type { Route } from '../../kernel/http/index.ts'
import { declareRoutes } from './declare/route.tsx'
import { importRoutes } from './import/route.tsx'
import { measuresRoutes } from './measures/route.tsx'
import { ownRoutes } from './own/route.tsx'
import { proofRoutes } from './proof/route.tsx'
import { publicationRoutes } from './publication/route.ts'
import { withdrawRoutes } from './withdraw/route.ts'

export const routes: readonly Route[] = [
  ...publicationRoutes,
  ...measuresRoutes,
  ...ownRoutes,
  // Before the page of one tie, whose address would take its place.
  ...declareRoutes,
  ...importRoutes,
  ...proofRoutes,
  ...withdrawRoutes,
]
