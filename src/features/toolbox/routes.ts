import type { Route } from '../../kernel/http/index.ts'
import { routes as articleRoutes } from './article/route.tsx'
import { routes as checklistRoutes } from './checklist/route.tsx'
import { routes as followRoutes } from './follow/route.ts'
import { routes as listRoutes } from './list/route.tsx'
import { ownRoutes } from './own/routes.ts'

export const routes: readonly Route[] = [
  ...listRoutes,
  ...followRoutes,
  ...checklistRoutes,
  ...ownRoutes,
  ...articleRoutes,
]
