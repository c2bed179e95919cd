import { href, memberGet, memberPost, notFound, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { actAllAtOnce, showAllAtOnce, type OpenedPlan, type WayIn } from '../mail/all-at-once.tsx'
import { planBreadcrumb, planFor } from '../plan-context.ts'
import { listAdopted } from '../queries.ts'
import { mayUpdate, updaterOf } from '../rules.ts'

/**
 * The page of the monthly mail, for who is signed in: the actions of one plan that they lead or carry, each brought up to date
 * in one tap. Who only observes the plan has nothing to bring up to date.
 */
const signedIn = (request: MemberRequest): WayIn => ({
  via: 'page',
  open: () => open(request),
  dead: notFound,
  addressOf: ({ lang, params }) => href(lang, addresses.updateAll, { adoptionId: params['adoptionId'] ?? '' }),
  // Whoever signed in has the same on the page of each action.
  panels: async () => [],
})

async function open(request: MemberRequest): Promise<OpenedPlan | null> {
  const context = await planFor(request, 'update')
  if (context === null) return null
  const { adoption, party } = context
  const { who, tx } = request
  const all = await listAdopted(tx, adoption.id)
  const actions = all.filter((action) => action.state !== 'set-aside' && mayUpdate(updaterOf(who, action), action))
  return {
    personId: who.personId,
    adoption,
    adopter: party,
    actions,
    updaterOf: (action) => updaterOf(who, action),
    organizationLeft: party.hasLeft,
    breadcrumb: planBreadcrumb(request.lang, context),
  }
}

export const routes: Route[] = [
  memberGet('plan.updating-all', addresses.updateAll, (request) => showAllAtOnce(signedIn(request), request)),
  memberPost('plan.update-all', addresses.updateAll, (request) => actAllAtOnce(signedIn(request), request), {
    once: false,
  }),
]
