import type { Route } from '../../kernel/http/index.ts'
import { readRoutes } from './read/route.tsx'
import { writeRoutes } from './write/route.tsx'

export const routes: readonly Route[] = [...writeRoutes, ...readRoutes]
