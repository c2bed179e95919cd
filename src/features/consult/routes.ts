import type { Feature } from '../../kernel/feature/index.ts'
import type { Route } from '../../kernel/http/index.ts'
import { answerRoutes } from './answer/route.tsx'
import { askRoutes } from './ask/route.tsx'
import { figureRoutes } from './figures/route.tsx'
import { listRoutes } from './list/route.tsx'
import { questionRoutes } from './question/route.tsx'

/** In this order: an address of words stands before one that takes any id in the same place. */
export const routes = (features: readonly Feature[]): readonly Route[] => [
  ...listRoutes,
  ...askRoutes,
  ...figureRoutes,
  ...answerRoutes,
  ...questionRoutes(features),
]
