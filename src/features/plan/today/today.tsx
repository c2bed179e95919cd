import type { Child } from 'hono/jsx'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { workplacesOf } from '../../network/index.ts'
import { planSummary, type PlanSummary } from '../summary.ts'
import { planAlerts } from './alerts.ts'
import { PlanSection } from './plan-section.tsx'

/** What does not wait, then the plan of each organization where the person works. */
export const today: FeatureToday = {
  alerts: async (request) => planAlerts(request, await summariesOf(request)),
  awaiting: async (request) => (await summariesOf(request)).reduce((sum, { mine }) => sum + mine.length, 0),
  sections: [{ order: 30, show: showPlans }],
}

const known = new WeakMap<MemberRequest, Promise<PlanSummary[]>>()

/** Read once a request, whoever asks. */
function summariesOf(request: MemberRequest): Promise<PlanSummary[]> {
  const asked = known.get(request)
  if (asked) return asked
  const { tx, who, today: day } = request
  const reading = Promise.all(who.organizations.map((id) => planSummary(tx, id, day)))
  known.set(request, reading)
  return reading
}

async function showPlans(request: MemberRequest): Promise<Child | null> {
  const { lang, who, today: day } = request
  const [organizations, summaries] = await Promise.all([workplacesOf(request), summariesOf(request)])
  const plans = organizations.flatMap((organization) => {
    const summary = summaries.find(({ organizationId }) => organizationId === organization.id)
    return summary === undefined
      ? []
      : [{ name: nameIn(organization, lang), summary, leads: leads(who, organization.id) }]
  })
  return plans.length === 0 ? null : <PlanSection lang={lang} today={day} plans={plans} />
}
