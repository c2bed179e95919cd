import type { Route } from '../../kernel/http/index.ts'
import { routes as articleRoutes } from './article/route.tsx'
import { routes as checklistRoutes } from './checklist/route.tsx'
import { routes as followRoutes } from './follow/route.ts'
import { routes as listRoutes } from './list/route.tsx'

export const routes: readonly Route[] = [...listRoutes, ...followRoutes, ...checklistRoutes, ...articleRoutes]
