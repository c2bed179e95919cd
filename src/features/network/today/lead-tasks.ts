import { addDays, type Day } from '../../../kernel/clock.ts'
import { backOn, firstDayAway } from '../answering/cover.ts'
import type { OrganizationSummary, SummaryInvitation } from './summaries.ts'

type Kind = OrganizationSummary['holders'][number]['kind']
type CardText = OrganizationSummary['missingTexts'][number]

/** One thing an organization's lead can do today. */
export type LeadTask =
  | { task: 'designate'; kind: Kind }
  | { task: 'cover-absences'; from: Day }
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

/** Those who answer about a young person: the specialist and the substitute. */
const specialistsOf = ({ holders }: Pick<OrganizationSummary, 'holders'>) =>
  holders.filter(({ kind }) => kind.startsWith('specialist'))

/** Days ahead that a lead is told of: time to find someone. */
const warnedDays = 30

/** That nobody can answer today about a young person; `backOn` null: nobody is designated who is still there. Null: someone can. */
export function unansweredOf(summary: Pick<OrganizationSummary, 'holders'>, today: Day): { backOn: Day | null } | null {
  const here = specialistsOf(summary).filter(({ isHere }) => isHere)
  const back = here.map(({ absences }) => backOn(absences, today))
  if (back.includes(null)) return null
  return { backOn: back.filter((day) => day !== null).toSorted()[0] ?? null }
}

/** The first day to come on which everyone who answers is away; null: none within a month, or nobody answers already. */
function nextUnanswered(summary: OrganizationSummary, today: Day): Day | null {
  return unansweredOf(summary, today) === null ? firstDayAway(specialistsOf(summary), today, warnedDays) : null
}

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
    ...coverTask(nextUnanswered(summary, today)),
    ...(summary.missingTexts.length > 0 ? [{ task: 'write-texts' as const, missing: summary.missingTexts }] : []),
    ...staffTask(summary.staffCountOn, today),
    ...designate(after),
  ]
}

const coverTask = (from: Day | null): LeadTask[] => (from === null ? [] : [{ task: 'cover-absences', from }])

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
    case 'cover-absences':
      return 28
    case 'write-texts':
      return 50
    case 'count-staff':
    case 'recount-staff':
      return 60
  }
}
