import type { Route } from '../../kernel/http/index.ts'
import { addRoutes } from './add/route.tsx'
import { designateRoutes } from './designations/route.tsx'
import { importRoutes } from './import/route.tsx'
import { invitationRoutes } from './acceptance/route.tsx'
import { invitationsRoutes } from './invitations/route.tsx'
import { listRoutes } from './list/route.tsx'
import { networkRoutes } from './coordination/route.tsx'
import { onboardRoutes } from './onboarding/route.tsx'
import { organizationRoutes } from './organization/route.tsx'
import { peopleRoutes } from './people/route.tsx'
import { setupRoutes } from './setup/route.tsx'

/** In this order: an address of words stands before one that takes any id in the same place. */
export const routes: Route[] = [
  ...setupRoutes,
  ...networkRoutes,
  ...listRoutes,
  ...addRoutes,
  ...importRoutes,
  ...organizationRoutes,
  ...peopleRoutes,
  ...designateRoutes,
  ...invitationsRoutes,
  ...invitationRoutes,
  ...onboardRoutes,
]
