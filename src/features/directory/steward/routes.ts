import './schema.ts'
import type { Route } from '../../../kernel/http/index.ts'
import { addRoutes } from '../add/route.tsx'
import { coverageRoutes } from '../coverage/route.tsx'
import { deskRoutes } from '../desk/route.tsx'
import { editRoutes } from '../edit/route.tsx'
import { historyRoutes } from '../history/route.tsx'
import { mailRoutes } from '../campaign/route.tsx'
import { mergeRoutes } from '../merge/route.tsx'
import { ownRoutes } from '../own-sheets/route.tsx'
import { statusRoutes } from '../status/route.tsx'
import { suggestionRoutes } from '../suggestions/route.tsx'

/** Keeping the directory: an organization’s own sheets, and the desk of who curates. */
export const routes: readonly Route[] = [
  ...ownRoutes,
  ...addRoutes,
  ...editRoutes,
  ...statusRoutes,
  ...historyRoutes,
  ...mergeRoutes,
  ...deskRoutes,
  ...suggestionRoutes,
  ...coverageRoutes,
  ...mailRoutes,
]
