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
  | { task: 'correct-invitations'; invitations: SummaryInvitation[] }
  | { task: 'renew-invitations'; invitations: SummaryInvitation[] }
  | { task: 'extend-invitations'; invitations: SummaryInvitation[] }
  | { task: 'reach-again'; names: string[] }

/** A head-count older than this many days no longer makes a fair denominator. */
const staffCountDays = 365

/** Places that partners rely on come first; the others wait until the card speaks. */
const before: readonly Kind[] = ['contact', 'contact_deputy', 'specialist', 'specialist_deputy']
const after: readonly Kind[] = ['privacy_officer', 'training_resource']

/** Invitations to do something about, each in one list: its address is refused; it ended and another is asked for; it ended. */
export function troubledOf(invitations: readonly SummaryInvitation[], now: Date) {
  const isRefused = ({ mailFailure }: SummaryInvitation) => mailFailure !== null && mailFailure !== 'ended'
  const ended = invitations.filter((one) => !isRefused(one) && one.expiresAt <= now)
  return {
    refused: invitations.filter(isRefused),
    asked: ended.filter(({ askedAgainAt }) => askedAgainAt !== null),
    expired: ended.filter(({ askedAgainAt }) => askedAgainAt === null),
  }
}

/** What is left to do for an organization, the most useful first; empty when all is there. */
export function leadTasks(summary: OrganizationSummary, { now, today }: { now: Date; today: Day }): LeadTask[] {
  const designate = (kinds: readonly Kind[]): LeadTask[] =>
    kinds
      .filter((kind) => !summary.holders.some((holder) => holder.kind === kind))
      .map((kind) => ({ task: 'designate', kind }))
  const { refused, asked, expired } = troubledOf(summary.openInvitations, now)
  return [
    ...(refused.length > 0 ? [{ task: 'correct-invitations' as const, invitations: refused }] : []),
    ...(asked.length > 0 ? [{ task: 'renew-invitations' as const, invitations: asked }] : []),
    ...(summary.unreachable.length > 0 ? [{ task: 'reach-again' as const, names: summary.unreachable }] : []),
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
    case 'correct-invitations':
      return 4
    case 'renew-invitations':
      return 6
    case 'reach-again':
      return 8
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
