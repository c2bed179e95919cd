import type { Route } from '../../kernel/http/index.ts'
import { catalogueRoutes } from './routes/catalogue.tsx'
import { progressRoutes } from './routes/progress.tsx'

/** Every route of the plan, topic by topic. */
export const routes: readonly Route[] = [...catalogueRoutes, ...progressRoutes]
