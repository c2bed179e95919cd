import type { Route } from '../../kernel/http/index.ts'
import { agendaRoutes } from './agenda/route.tsx'
import { attendListRoutes } from './attend-list/route.tsx'
import { cancelRoutes } from './cancel/route.ts'
import { changeRoutes } from './change/route.tsx'
import { conveneRoutes } from './convene/route.tsx'
import { decisionRoutes } from './decision/route.tsx'
import { listRoutes } from './list/route.tsx'
import { minutesRoutes } from './minutes/route.tsx'
import { promiseRoutes } from './promise/route.tsx'
import { settingsRoutes } from './settings/route.tsx'
import { sheetRoutes } from './sheet/route.tsx'

/** The named pages before those of one meeting. */
export const routes: readonly Route[] = [
  ...listRoutes,
  ...conveneRoutes,
  ...settingsRoutes,
  ...sheetRoutes,
  ...attendListRoutes,
  ...changeRoutes,
  ...cancelRoutes,
  ...agendaRoutes,
  ...decisionRoutes,
  ...promiseRoutes,
  ...minutesRoutes,
]
