import type { Route } from '../../kernel/http/index.ts'
import { findRoutes } from './find/route.tsx'

export const routes: readonly Route[] = [...findRoutes]
