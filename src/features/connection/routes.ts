import type { Route } from '../../kernel/http/index.ts'
import { filesRoutes } from './files/route.tsx'
import { measuresRoutes } from './measures/route.tsx'
import { publicationRoutes } from './publication/route.ts'

export const routes: readonly Route[] = [...publicationRoutes, ...measuresRoutes, ...filesRoutes]
