import type { Route } from '../../kernel/http/index.ts'
import { answerRoutes } from './answer/route.tsx'
import { aroundRoutes } from './around/route.tsx'
import { bringRoutes } from './bring/route.tsx'
import { deskRoutes } from './desk/route.tsx'
import { followRoutes } from './follow/route.tsx'
import { formRoutes } from './forms/route.tsx'
import { paperRoutes } from './paper/route.tsx'
import { prepareRoutes } from './prepare/route.tsx'
import { resultRoutes } from './results/route.tsx'

/** In this order: an address of words stands before one that takes any id in the same place. */
export const routes: readonly Route[] = [
  ...answerRoutes,
  ...deskRoutes,
  ...bringRoutes,
  ...formRoutes,
  ...aroundRoutes,
  ...prepareRoutes,
  ...followRoutes,
  ...paperRoutes,
  ...resultRoutes,
]
