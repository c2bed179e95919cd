import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { compareText, fold, type Language } from '../../../kernel/language.ts'
import type { Completion } from '../model.ts'
import { standingIn, standings, type Standing } from '../rules.ts'
import { subjectCodes } from '../topics.ts'

/** Someone of the team, and what they completed for the organization. */
export interface Watched {
  personId: string
  name: string
  completions: Completion[]
}

/** Where someone stands, in one subject. */
export interface WatchRow {
  personId: string
  name: string
  standing: Standing
  /** Null: they completed nothing. */
  subject: string | null
  last: { title: string; onDay: Day } | null
  /** Null: for ever, or never taken. */
  until: Day | null
}

/** The people of an organization who work there today, by name, for who looks after training there; none for anyone else. */
export async function listWatched(tx: Tx, organizationId: string): Promise<Watched[]> {
  const { rows } = await sql<{
    personId: string
    name: string
    title: string | null
    subjects: string[]
    onDay: Day
    refreshMonths: number | null
  }>`
    select person_id as "personId", name, title, subjects, on_day as "onDay", refresh_months as "refreshMonths"
    from sec.training_watch(${organizationId})`.execute(tx)
  const people = new Map<string, Watched>()
  for (const { personId, name, title, ...rest } of rows) {
    const known = people.get(personId) ?? { personId, name, completions: [] }
    if (title !== null) known.completions.push({ title, ...rest })
    people.set(personId, known)
  }
  return [...people.values()]
}

/** Where someone stands in a subject; of all subjects, in each that they took, or once when they took none. */
function rowsOf({ personId, name, completions }: Watched, subject: string | null, today: Day): WatchRow[] {
  const subjects = subject === null ? subjectCodes : [subject]
  const rows = subjects.flatMap((code): WatchRow[] => {
    const of = completions.filter((one) => one.subjects.includes(code))
    const last = of.toSorted((a, b) => (a.onDay < b.onDay ? 1 : -1))[0]
    if (last === undefined) return []
    return [{ personId, name, subject: code, last: { title: last.title, onDay: last.onDay }, ...standingIn(of, today) }]
  })
  return rows.length > 0 ? rows : [{ personId, name, standing: 'never', subject: null, last: null, until: null }]
}

const pressing = (a: WatchRow, b: WatchRow): number =>
  standings.indexOf(a.standing) - standings.indexOf(b.standing) || ((a.until ?? '9') < (b.until ?? '9') ? -1 : 1)

export interface WatchFilter {
  text: string | null
  subject: string | null
  standing: Standing | null
  sort: 'due' | 'name'
}

/** What the address asks for; what it does not know is as if it were not asked. */
export function watchFilterOf(query: URLSearchParams): WatchFilter {
  const typed = (query.get('q') ?? '')
    .slice(0, 1000)
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 80)
  return {
    text: typed === '' ? null : typed,
    subject: subjectCodes.find((one) => one === query.get('theme')) ?? null,
    standing: standings.find((one) => one === query.get('etat')) ?? null,
    sort: query.get('ordre') === 'name' ? 'name' : 'due',
  }
}

/** One row a person, the one that presses most; `every`: all of theirs, for a file. */
export function watchRows(
  people: readonly Watched[],
  { text, subject, standing, sort }: WatchFilter,
  { today, lang, every = false }: { today: Day; lang: Language; every?: boolean },
): WatchRow[] {
  const wanted = text === null ? '' : fold(text)
  return people
    .filter(({ name }) => fold(name).includes(wanted))
    .flatMap((one) => {
      const rows = rowsOf(one, subject, today).toSorted(pressing)
      return every ? rows : rows.slice(0, 1)
    })
    .filter((row) => standing === null || row.standing === standing)
    .toSorted((a, b) => (sort === 'name' ? 0 : pressing(a, b)) || compareText(a.name, b.name, lang))
}

/** How many people stand where, one a person. */
export const countStandings = (rows: readonly WatchRow[]): Record<Standing, number> =>
  Object.fromEntries(standings.map((one) => [one, rows.filter(({ standing }) => standing === one).length])) as Record<
    Standing,
    number
  >
