import type { Route } from '../../kernel/http/index.ts'
import { acceptanceRoutes } from './acceptance/route.tsx'
import { addOrganizationRoutes } from './add/route.tsx'
import { correctRoutes } from './correct/route.tsx'
import { coordinationRoutes } from './coordination/route.tsx'
import { departureRoutes } from './departure/route.tsx'
import { designationRoutes } from './designations/route.tsx'
import { importRoutes } from './import/route.tsx'
import { invitationsRoutes } from './invitations/route.tsx'
import { inviteRoutes } from './invite/route.tsx'
import { listRoutes } from './list/route.tsx'
import { onboardingRoutes } from './onboarding/route.tsx'
import { organizationRoutes } from './organization/route.tsx'
import { peopleRoutes } from './people/route.tsx'
import { networkSetupRoutes } from './setup/route.tsx'
import { whoToCallRoutes } from './who-to-call/route.tsx'

/** In this order: an address of words stands before one that takes any id in the same place. */
export const routes: Route[] = [
  ...networkSetupRoutes,
  ...coordinationRoutes,
  ...listRoutes,
  ...addOrganizationRoutes,
  ...importRoutes,
  ...whoToCallRoutes,
  ...organizationRoutes,
  ...peopleRoutes,
  ...departureRoutes,
  ...designationRoutes,
  ...invitationsRoutes,
  ...correctRoutes,
  ...inviteRoutes,
  ...acceptanceRoutes,
  ...onboardingRoutes,
]
