import type { Panel } from '../../kernel/feature/index.ts'
import type { AnyRequest, MemberRequest } from '../../kernel/http/index.ts'
import { planOfIndicators } from '../plan/index.ts'
import { ActionFiguresSection } from './beside-action/action-figures.tsx'
import { figuresBeside } from './beside-action/route.tsx'
import { periodAsked } from './figure/say-period.ts'
import { PublicFigures, publicFigures } from './public-figures/public-figures.tsx'

const isMembers = (request: AnyRequest): request is MemberRequest => request.who !== null

/** Figures beside what the plan says: under the completion of an action, and beside the steps of a region. */
export const panels: readonly Panel[] = [
  {
    on: 'plan.action',
    order: 20,
    async show(request, subject) {
      if (!isMembers(request) || subject.action.actionId === null) return null
      const beside = await figuresBeside(request, subject, periodAsked(request.query, request.today))
      return beside && <ActionFiguresSection action={beside.shown} />
    },
  },
  {
    on: 'plan.region',
    order: 20,
    async show(request, { planId, region, actionId }) {
      const plan = await planOfIndicators(request.tx)
      if (plan?.id !== planId) return null
      return <PublicFigures {...await publicFigures(request, { region, actionId })} />
    },
  },
]
