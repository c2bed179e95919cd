import type { Child } from 'hono/jsx'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { workplacesOf } from '../../network/index.ts'
import { planSummary } from '../summary.ts'
import { PlanSection } from './plan-section.tsx'

/** The plan of each organization where the person works. */
export const today: FeatureToday = { sections: [{ order: 30, show: showPlans }] }

async function showPlans(request: MemberRequest): Promise<Child | null> {
  const { lang, who, tx, today: day } = request
  const [organizations, summaries] = await Promise.all([
    workplacesOf(request),
    Promise.all(who.organizations.map((id) => planSummary(tx, id, day))),
  ])
  const plans = organizations.flatMap((organization) => {
    const summary = summaries.find(({ organizationId }) => organizationId === organization.id)
    return summary === undefined
      ? []
      : [{ name: nameIn(organization, lang), summary, leads: leads(who, organization.id) }]
  })
  return plans.length === 0 ? null : <PlanSection lang={lang} today={day} plans={plans} />
}
