import type { Route } from '../../kernel/http/index.ts'
import { addRoutes } from './routes/add.tsx'
import { designateRoutes } from './routes/designate.tsx'
import { importRoutes } from './routes/import.tsx'
import { invitationRoutes } from './routes/invitation.tsx'
import { invitationsRoutes } from './routes/invitations.tsx'
import { listRoutes } from './routes/list.tsx'
import { networkRoutes } from './routes/network.tsx'
import { onboardRoutes } from './routes/onboard.tsx'
import { organizationRoutes } from './routes/organization.tsx'
import { peopleRoutes } from './routes/people.tsx'
import { setupRoutes } from './routes/setup.tsx'

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
