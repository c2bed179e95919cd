import type { Route } from '../../kernel/http/index.ts'
import { byMailRoutes } from './by-mail/route.tsx'
import { correctRoutes } from './correct/route.tsx'
import { importRoutes } from './import/route.tsx'
import { listRoutes } from './list/route.tsx'
import { logRoutes } from './log/route.tsx'
import { fileRoutes } from './record/files-route.ts'
import { recordRoutes } from './record/route.tsx'

/** In this order: an address of words stands before one that takes any id in the same place. */
export const routes: readonly Route[] = [
  ...listRoutes,
  ...byMailRoutes,
  ...logRoutes,
  ...importRoutes,
  ...recordRoutes,
  ...correctRoutes,
  ...fileRoutes,
]
