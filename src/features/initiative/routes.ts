import type { Route } from '../../kernel/http/index.ts'
import { askRoutes } from './ask/route.tsx'
import { deskRoutes } from './desk/route.tsx'
import { editRoutes } from './edit/route.tsx'
import { followRoutes } from './follow/route.ts'
import { historyRoutes } from './history/route.tsx'
import { listRoutes } from './list/route.tsx'
import { manageRoutes } from './manage/route.tsx'
import { requestRoutes } from './requests/route.tsx'
import { sheetRoutes } from './sheet/route.tsx'

/** In this order: an address of words stands before one that takes any code in the same place. */
export const routes: readonly Route[] = [
  ...listRoutes,
  ...followRoutes,
  ...editRoutes,
  ...sheetRoutes,
  ...deskRoutes,
  ...manageRoutes,
  ...historyRoutes,
  ...askRoutes,
  ...requestRoutes,
]
