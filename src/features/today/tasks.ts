import type { Day } from '../../kernel/clock.ts'
import { addDays } from '../../kernel/clock.ts'
import type { OrganizationSummary, SummaryInvitation } from '../network/index.ts'

type Kind = OrganizationSummary['holders'][number]['kind']
type CardText = OrganizationSummary['missingTexts'][number]

/** One thing an organization's lead can do today. */
export type LeadTask =
  | { task: 'designate'; kind: Kind }
  | { task: 'write-texts'; missing: CardText[] }
  | { task: 'count-staff' }
  | { task: 'recount-staff'; countedOn: Day }
  | { task: 'extend-invitations'; invitations: SummaryInvitation[] }
  | { task: 'check-services'; sheets: number }
  | { task: 'read-reports'; reports: number }

/** A head-count older than this many days no longer makes a fair denominator. */
const staffCountDays = 365

/** Places that partners rely on come first; the others wait until the card speaks. */
const before: readonly Kind[] = ['contact', 'contact_deputy', 'specialist', 'specialist_deputy']
const after: readonly Kind[] = ['privacy_officer', 'training_resource']

export function expiredOf(invitations: readonly SummaryInvitation[], now: Date): SummaryInvitation[] {
  return invitations.filter(({ expiresAt }) => expiresAt <= now)
}

/** What awaits an organization in the directory: its sheets not checked for five months, and what was reported on them. */
export interface SheetsToKeep {
  toCheck: number
  suggestions: number
}

/** What is left to do for an organization, the most useful first; empty when all is there. */
export function leadTasks(
  summary: OrganizationSummary,
  { now, today, sheets }: { now: Date; today: Day; sheets: SheetsToKeep },
): LeadTask[] {
  const designate = (kinds: readonly Kind[]): LeadTask[] =>
    kinds
      .filter((kind) => !summary.holders.some((holder) => holder.kind === kind))
      .map((kind) => ({ task: 'designate', kind }))
  const expired = expiredOf(summary.openInvitations, now)
  return [
    ...(expired.length > 0 ? [{ task: 'extend-invitations' as const, invitations: expired }] : []),
    ...(sheets.suggestions > 0 ? [{ task: 'read-reports' as const, reports: sheets.suggestions }] : []),
    ...designate(before),
    ...(sheets.toCheck > 0 ? [{ task: 'check-services' as const, sheets: sheets.toCheck }] : []),
    ...(summary.missingTexts.length > 0 ? [{ task: 'write-texts' as const, missing: summary.missingTexts }] : []),
    ...staffTask(summary.staffCountOn, today),
    ...designate(after),
  ]
}

function staffTask(countedOn: Day | null, today: Day): LeadTask[] {
  if (countedOn === null) return [{ task: 'count-staff' }]
  return countedOn < addDays(today, -staffCountDays) ? [{ task: 'recount-staff', countedOn }] : []
}
