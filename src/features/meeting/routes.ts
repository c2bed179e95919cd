import type { Route } from '../../kernel/http/index.ts'
import { conveneRoutes } from './convene/route.tsx'
import { listRoutes } from './list/route.tsx'
import { sheetRoutes } from './sheet/route.tsx'

/** The named pages before those of one meeting. */
export const routes: readonly Route[] = [...listRoutes, ...conveneRoutes, ...sheetRoutes]
