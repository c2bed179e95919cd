import type { Route } from '../../kernel/http/index.ts'
import { fileRoutes } from './cids-file/route.tsx'
import { downloadRoutes } from './download/route.ts'
import { writeRoutes } from './edit/route.tsx'
import { yearlyRoutes } from './yearly/route.tsx'

/** Every route of reports, room by room. */
export const routes: readonly Route[] = [...yearlyRoutes, ...writeRoutes, ...downloadRoutes, ...fileRoutes]
