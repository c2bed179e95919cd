import type { Route } from '../../../kernel/http/index.ts'
import { editToolRoutes, writeToolRoutes } from './edit/route.tsx'
import { toolHistoryRoutes } from './history/route.tsx'
import { ownListRoutes } from './list/route.tsx'
import { ownToolRoutes } from './preview/route.tsx'
import { publishToolRoutes } from './publish/route.tsx'
import { withdrawToolRoutes } from './withdraw/route.tsx'

/** In this order: an address of words stands before one that takes any id in the same place. */
export const ownRoutes: readonly Route[] = [
  ...ownListRoutes,
  ...writeToolRoutes,
  ...ownToolRoutes,
  ...editToolRoutes,
  ...publishToolRoutes,
  ...withdrawToolRoutes,
  ...toolHistoryRoutes,
]
