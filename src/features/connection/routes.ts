import type { Route } from '../../kernel/http/index.ts'
import { publicationRoutes } from './publication/route.ts'

export const routes: readonly Route[] = [...publicationRoutes]
