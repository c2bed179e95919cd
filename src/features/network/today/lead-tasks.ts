import { addDays, type Day } from '../../../kernel/clock.ts'
import type { OrganizationSummary, SummaryInvitation } from './summaries.ts'

type Kind = OrganizationSummary['holders'][number]['kind']
type CardText = OrganizationSummary['missingTexts'][number]

/** One thing an organization's lead can do today. */
export type LeadTask =
  | { task: 'designate'; kind: Kind }
  | { task: 'write-texts'; missing: CardText[] }
  | { task: 'count-staff' }
  | { task: 'recount-staff'; countedOn: Day }
  | { task: 'extend-invitations'; invitations: SummaryInvitation[] }

/** A head-count older than this many days no longer makes a fair denominator. */
const staffCountDays = 365

/** Places that partners rely on come first; the others wait until the card speaks. */
const before: readonly Kind[] = ['contact', 'contact_deputy', 'specialist', 'specialist_deputy']
const after: readonly Kind[] = ['privacy_officer', 'training_resource']

export function expiredOf(invitations: readonly SummaryInvitation[], now: Date): SummaryInvitation[] {
  return invitations.filter(({ expiresAt }) => expiresAt <= now)
}

/** What is left to do for an organization, the most useful first; empty when all is there. */
export function leadTasks(summary: OrganizationSummary, { now, today }: { now: Date; today: Day }): LeadTask[] {
  const designate = (kinds: readonly Kind[]): LeadTask[] =>
    kinds
      .filter((kind) => !summary.holders.some((holder) => holder.kind === kind))
      .map((kind) => ({ task: 'designate', kind }))
  const expired = expiredOf(summary.openInvitations, now)
  return [
    ...(expired.length > 0 ? [{ task: 'extend-invitations' as const, invitations: expired }] : []),
    ...designate(before),
    ...(summary.missingTexts.length > 0 ? [{ task: 'write-texts' as const, missing: summary.missingTexts }] : []),
    ...staffTask(summary.staffCountOn, today),
    ...designate(after),
  ]
}

function staffTask(countedOn: Day | null, today: Day): LeadTask[] {
  if (countedOn === null) return [{ task: 'count-staff' }]
  return countedOn < addDays(today, -staffCountDays) ? [{ task: 'recount-staff', countedOn }] : []
}

/** Where each stands among the things that every feature asks of a lead. */
export function priorityOf(task: LeadTask): number {
  switch (task.task) {
    case 'extend-invitations':
      return 10
    case 'designate':
      return before.includes(task.kind) ? 30 : 70
    case 'write-texts':
      return 50
    case 'count-staff':
    case 'recount-staff':
      return 60
  }
}
