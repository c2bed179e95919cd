import { holdingsOf, panelsOf, type Feature } from '../../kernel/feature/index.ts'
import type { Route } from '../../kernel/http/index.ts'
import { absenceRoutes } from './absence/route.tsx'
import { acceptanceRoutes } from './acceptance/route.tsx'
import { addOrganizationRoutes } from './add/route.tsx'
import { answeringRoutes } from './answering/route.tsx'
import { correctRoutes } from './correct/route.tsx'
import { coordinationRoutes } from './coordination/route.tsx'
import { departureRoutes } from './departure/route.tsx'
import { designationRoutes } from './designations/route.tsx'
import { enterCodeRoutes } from './enter-code/route.tsx'
import { importRoutes } from './import/route.tsx'
import { invitationsRoutes } from './invitations/route.tsx'
import { inviteByCodeRoutes } from './invite-by-code/route.tsx'
import { inviteRoutes } from './invite/route.tsx'
import { listRoutes } from './list/route.tsx'
import { lowerAccessRoutes } from './lower-access/route.tsx'
import { onboardingRoutes } from './onboarding/route.tsx'
import { organizationRoutes } from './organization/route.tsx'
import { peopleRoutes } from './people/route.tsx'
import { networkSetupRoutes } from './setup/route.tsx'
import { requestRoutes } from './requests/route.tsx'
import { undoDepartureRoutes } from './undo-departure/route.tsx'
import { unansweredRoutes } from './unanswered/route.tsx'
import { whoToCallRoutes } from './who-to-call/route.tsx'

/**
 * In this order: an address of words stands before one that takes any id in the same place. What every feature says that
 * people hold is asked of them where someone goes, or has less to do.
 */
export function routes(features: readonly Feature[]): Route[] {
  const declared = holdingsOf(features)
  return [
    ...networkSetupRoutes,
    ...coordinationRoutes(declared),
    ...listRoutes,
    ...addOrganizationRoutes,
    ...importRoutes,
    ...requestRoutes,
    ...unansweredRoutes,
    ...whoToCallRoutes(panelsOf(features)),
    ...organizationRoutes(panelsOf(features)),
    ...answeringRoutes,
    ...absenceRoutes,
    ...peopleRoutes(declared),
    ...lowerAccessRoutes(declared),
    ...departureRoutes(declared),
    ...undoDepartureRoutes(declared),
    ...designationRoutes,
    ...invitationsRoutes,
    ...correctRoutes,
    ...inviteRoutes,
    ...inviteByCodeRoutes,
    ...enterCodeRoutes,
    ...acceptanceRoutes,
    ...onboardingRoutes(features),
  ]
}
