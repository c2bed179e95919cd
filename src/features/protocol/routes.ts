import type { Feature } from '../../kernel/feature/index.ts'
import type { Route } from '../../kernel/http/index.ts'
import { adoptRoutes } from './adopt/route.tsx'
import { agreementRoutes } from './agreement/route.tsx'
import { changeRoutes } from './change/route.tsx'
import { compareRoutes } from './compare/route.tsx'
import { dutyRoutes } from './duty/route.tsx'
import { issueRoutes } from './issue/route.tsx'
import { listRoutes } from './list/route.tsx'
import { matrixRoutes } from './matrix/route.tsx'
import { proposeRoutes } from './propose/route.tsx'
import { regionRoutes } from './region/route.tsx'
import { setAsideRoutes } from './set-aside/route.tsx'
import { sheetRoutes } from './sheet/route.tsx'
import { translateRoutes } from './translate/route.tsx'
import { writeRoutes } from './write/route.tsx'

/**
 * In this order: an address of words stands before one that takes any id in the same place. What the features have recorded about
 * the recommendations is asked of them all.
 */
export const routes = (features: readonly Feature[]): Route[] => [
  ...agreementRoutes,
  ...dutyRoutes,
  ...regionRoutes(features),
  ...listRoutes,
  ...writeRoutes,
  ...sheetRoutes,
  ...issueRoutes,
  ...setAsideRoutes,
  ...compareRoutes,
  ...matrixRoutes,
  ...adoptRoutes,
  ...proposeRoutes,
  ...translateRoutes,
  ...changeRoutes,
]
