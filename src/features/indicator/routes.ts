import type { Route } from '../../kernel/http/index.ts'
import { routes as aim } from './aim/route.tsx'
import { apiRoutes } from './api/route.ts'
import { routes as besideAction } from './beside-action/route.tsx'
import { closeRoutes } from './close/route.tsx'
import { routes as dashboard } from './dashboard/route.tsx'
import { defineRoutes } from './define/route.tsx'
import { keyRoutes } from './keys/route.tsx'
import { routes as oneIndicator } from './one-indicator/route.tsx'
import { routes as ourYear } from './our-year/route.tsx'
import { routes as trace } from './trace/route.tsx'

export const routes: readonly Route[] = [
  ...ourYear,
  ...dashboard,
  ...oneIndicator,
  ...trace,
  ...aim,
  ...besideAction,
  ...apiRoutes,
  ...keyRoutes,
  ...defineRoutes,
  ...closeRoutes,
]
