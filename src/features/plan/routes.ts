import { panelsOf, type Feature } from '../../kernel/feature/index.ts'
import type { Route } from '../../kernel/http/index.ts'
import { routes as adapt } from './adapt/route.tsx'
import { routes as adopt } from './adopt/route.tsx'
import { routes as reminder } from './board/reminder-route.tsx'
import { routes as board } from './board/route.tsx'
import { actionRoutes } from './carry-out/action-route.tsx'
import { routes as planPage } from './carry-out/route.tsx'
import { routes as update } from './carry-out/update-route.tsx'
import { routes as catalogue } from './catalogue/route.tsx'
import { routes as ownAction } from './choose/own-action-route.tsx'
import { routes as rank } from './choose/rank-route.tsx'
import { routes as choose } from './choose/route.tsx'
import { routes as mailChoice } from './mail/choice-route.tsx'
import { monthlyRoutes } from './mail/monthly-route.tsx'
import { routes as print } from './print/route.tsx'
import { progressRoutes } from './progress/route.tsx'
import { routes as renewal } from './renew/route.tsx'
import { routes as importing } from './import/route.tsx'
import { routes as updateAll } from './update-all/route.tsx'
import { routes as download } from './spreadsheet/route.ts'

/** Every route of the plan, room by room. */
export function routes(features: readonly Feature[]): readonly Route[] {
  const panels = panelsOf(features)
  return [
    ...catalogue,
    ...progressRoutes(panels),
    ...adopt,
    ...choose,
    ...rank,
    ...ownAction,
    ...planPage,
    ...actionRoutes(panels),
    ...adapt,
    ...renewal,
    ...update,
    ...updateAll,
    ...monthlyRoutes(panels),
    ...mailChoice,
    ...print,
    ...download,
    ...importing,
    ...board,
    ...reminder,
  ]
}
