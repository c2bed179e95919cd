import type { SectorCode } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import type { TodayTask } from '../../../kernel/feature/index.ts'
import { formatDay, formatList, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { NetworkSummary, SummaryInvitation } from './summaries.ts'
import { priorityOf, type LeadTask } from './lead-tasks.ts'
import { words, type Words } from './words.ts'

/** A thing to do for an organization, in words and with where to do it. */
export const presentTask = (task: LeadTask, organizationId: string, lang: Language): TodayTask => ({
  priority: priorityOf(task),
  ...wordsOf(task, organizationId, lang, words[lang]),
})

/** That nobody can answer about a young person, and where to see to it. */
export function unansweredWords(
  { backOn }: { backOn: Day | null },
  id: string,
  lang: Language,
): { said: string; title: string; href: string } {
  const { said, designate, awayUntil } = words[lang].unanswered
  return {
    said,
    title: backOn === null ? designate : awayUntil(formatDay(backOn, lang)),
    href: `${href(lang, addresses.designations, { id })}#specialist`,
  }
}

function wordsOf(task: LeadTask, id: string, lang: Language, { tasks: t, texts }: Words): Omit<TodayTask, 'priority'> {
  const edit = href(lang, addresses.editOrganization, { id })
  switch (task.task) {
    case 'designate':
      return { ...t[task.kind], href: href(lang, addresses.designations, { id }) }
    case 'cover-absences':
      return { ...t.cover(formatDay(task.from, lang)), href: href(lang, addresses.designations, { id }) }
    case 'write-texts': {
      const missing = formatList(task.missing.map((text) => texts[text]), lang) // prettier-ignore
      return { title: t.texts.title, hint: t.texts.hint(missing), href: edit }
    }
    case 'count-staff':
      return { ...t.staff, href: edit }
    case 'recount-staff':
      return { title: t.staffOld.title, hint: t.staffOld.hint(formatDay(task.countedOn, lang)), href: edit }
    case 'correct-invitations': {
      const [first, ...others] = task.invitations
      const isOne = first !== undefined && others.length === 0
      return {
        ...invitationWords(task.invitations, t.refused, lang),
        href: isOne ? href(lang, addresses.correctInvitation, { id: first.id }) : href(lang, addresses.invitations),
      }
    }
    case 'renew-invitations':
      return { ...invitationWords(task.invitations, t.asked, lang), href: href(lang, addresses.invitations) }
    case 'extend-invitations':
      return { ...invitationWords(task.invitations, t.expired, lang), href: href(lang, addresses.invitations) }
    case 'reach-again':
      return {
        title: t.unreachable.title(task.names.length),
        hint: t.unreachable.hint(formatList(task.names, lang)),
        href: href(lang, addresses.people, { id }),
      }
  }
}

function invitationWords(
  invitations: readonly SummaryInvitation[],
  t: Words['tasks']['expired'],
  lang: Language,
): Omit<TodayTask, 'priority' | 'href'> {
  const names = formatList(invitations.map(({ name }) => name), lang) // prettier-ignore
  return { title: t.title(invitations.length), hint: t.hint(names) }
}

export interface SectorRow {
  sector: SectorCode
  joined: number
  invited: number
  listed: number
}

export interface ThreadsPresented {
  rows: SectorRow[]
  /** Sectors with a member: their thread is held. */
  held: SectorCode[]
  total: number
}

/** A network's threads: how many organizations hold each, zero included, in the fixed order of sectors. */
export function presentThreads({ sectors, counts }: Pick<NetworkSummary, 'sectors' | 'counts'>): ThreadsPresented {
  const count = (sector: SectorCode, status: string): number =>
    counts.find((one) => one.sector === sector && one.status === status)?.count ?? 0
  const rows = sectors.map((sector) => ({
    sector,
    joined: count(sector, 'joined'),
    invited: count(sector, 'invited'),
    listed: count(sector, 'listed'),
  }))
  return {
    rows,
    held: rows.filter(({ joined }) => joined > 0).map(({ sector }) => sector),
    total: rows.reduce((sum, { joined, invited, listed }) => sum + joined + invited + listed, 0),
  }
}
