import type { Route } from '../../kernel/http/index.ts'
import { measuresRoutes } from './measures/route.tsx'

export const routes: readonly Route[] = [...measuresRoutes]
