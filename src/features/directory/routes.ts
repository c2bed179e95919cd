import type { Feature } from '../../kernel/feature/index.ts'
import type { Route } from '../../kernel/http/index.ts'
import { addRoutes } from './add/route.tsx'
import { autocompleteRoutes } from './autocomplete/route.ts'
import { campaignRoutes } from './campaign/route.tsx'
import { confirmRoutes } from './confirm/route.tsx'
import { coverageRoutes } from './coverage/route.tsx'
import { deskRoutes } from './desk/route.tsx'
import { downloadRoutes } from './download/route.ts'
import { editRoutes } from './edit/route.tsx'
import { historyRoutes } from './history/route.tsx'
import { listRoutes } from './list/route.tsx'
import { mergeRoutes } from './merge/route.tsx'
import { missingNeedsRoutes } from './missing-needs/route.tsx'
import { organizationRoutes } from './organization/route.tsx'
import { ownSheetsRoutes } from './own-sheets/route.tsx'
import { reportRoutes } from './report/route.tsx'
import { searchRoutes } from './search/route.tsx'
import { sheetRoutes } from './sheet/route.tsx'
import { statusRoutes } from './status/route.tsx'
import { suggestionRoutes } from './suggestions/route.tsx'

export const routes = (features: readonly Feature[]): readonly Route[] => [
  // For everyone
  ...searchRoutes,
  ...downloadRoutes,
  ...autocompleteRoutes,
  ...sheetRoutes(features),
  ...organizationRoutes,
  ...listRoutes,
  ...reportRoutes,
  // For the organizations and networks that keep the sheets true
  ...confirmRoutes,
  ...ownSheetsRoutes,
  ...addRoutes,
  ...editRoutes,
  ...statusRoutes,
  ...historyRoutes,
  ...mergeRoutes,
  ...deskRoutes,
  ...suggestionRoutes,
  ...coverageRoutes,
  ...missingNeedsRoutes,
  ...campaignRoutes,
]
