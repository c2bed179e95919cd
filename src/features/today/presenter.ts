import type { Day } from '../../kernel/clock.ts'
import { href } from '../../kernel/http/index.ts'
import { formatDay, formatList, type Language } from '../../kernel/language.ts'
import { addresses as directory } from '../directory/index.ts'
import { addresses as network, type NetworkSummary, type OrganizationSummary } from '../network/index.ts'
import type { SectorCode } from '../../field/index.ts'
import { messages, type Messages } from './messages.ts'
import { leadTasks, type LeadTask, type SheetsToKeep } from './tasks.ts'

export interface TaskPresented {
  title: string
  hint: string
  href: string
}

/** Most things shown for one day: a longer list is put off. */
const tasksShown = 3

export interface TasksPresented {
  title: string
  tasks: TaskPresented[]
  /** What else can follow; null when the list is whole. */
  others: string | null
}

/** The next things to do for an organization, in words and with where to do them. */
export function presentTasks(
  summary: OrganizationSummary,
  { lang, now, today, sheets }: { lang: Language; now: Date; today: Day; sheets: SheetsToKeep },
): TasksPresented {
  const t = messages[lang]
  const all = leadTasks(summary, { now, today, sheets })
  const tasks = all.slice(0, tasksShown).map((task) => presentTask(task, summary.id, lang, t.lead))
  const left = all.length - tasks.length
  return { title: t.countOfTasks[tasks.length] ?? '', tasks, others: left === 0 ? null : t.others(left) }
}

function presentTask(task: LeadTask, id: string, lang: Language, { tasks: t, texts }: Messages['lead']): TaskPresented {
  const edit = href(lang, network.editOrganization, { id })
  switch (task.task) {
    case 'designate':
      return { ...t[task.kind], href: href(lang, network.designations, { id }) }
    case 'write-texts': {
      const missing = formatList(task.missing.map((text) => texts[text]), lang) // prettier-ignore
      return { title: t.texts.title, hint: t.texts.hint(missing), href: edit }
    }
    case 'count-staff':
      return { ...t.staff, href: edit }
    case 'recount-staff':
      return { title: t.staffOld.title, hint: t.staffOld.hint(formatDay(task.countedOn, lang)), href: edit }
    case 'check-services':
      return {
        title: t.services.title(task.sheets),
        hint: t.services.hint,
        href: href(lang, directory.ownServices, { organizationId: id }),
      }
    case 'read-reports':
      return {
        title: t.reports.title(task.reports),
        hint: t.reports.hint,
        href: href(lang, directory.ownServices, { organizationId: id }),
      }
    case 'extend-invitations': {
      const names = formatList(task.invitations.map(({ name }) => name), lang) // prettier-ignore
      return {
        title: t.expired.title(task.invitations.length),
        hint: t.expired.hint(names),
        href: href(lang, network.invitations),
      }
    }
  }
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
