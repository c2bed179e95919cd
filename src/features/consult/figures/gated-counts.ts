import { sql } from 'kysely'
import { gated, release, thresholdsOf, type Gated } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'

export const counted = ['asked', 'could-help', 'not', 'unsure'] as const
type Counted = (typeof counted)[number]

interface MonthRow {
  month: Day
  asked: number
  couldHelp: number
  notAble: number
  unsure: number
}

/** How many questions an organization of the person asked, by month, and what was answered. Null: of no month, the total. */
async function readCounts(tx: Tx, organizationId: string): Promise<MonthRow[]> {
  const { rows } = await sql<MonthRow>`
    select month, asked, could_help as "couldHelp", not_able as "notAble", unsure from sec.consult_counts(${organizationId})`.execute(
    tx,
  )
  return rows
}

export type CountRow = { month: Day | null } & Readonly<Record<Counted, Gated>>

const countsOf = ({ asked, couldHelp, notAble, unsure }: MonthRow): Record<Counted, number> => ({
  asked,
  'could-help': couldHelp,
  not: notAble,
  unsure,
})
const idOf = (what: Counted, month: Day | null): string => `${what} ${month ?? 'all'}`

/**
 * Counts as the gate lets them out, the latest month first, then the total. Each question is about someone: a small number of questions is a small
 * number of young people, and so is one of answers.
 */
export function gateCounts(rows: readonly MonthRow[]): CountRow[] {
  const total = (what: Counted): number => rows.reduce((sum, row) => sum + countsOf(row)[what], 0)
  const released = release(
    {
      cells: counted.flatMap((what) => [
        { id: idOf(what, null), n: total(what) },
        ...rows.map((row) => ({ id: idOf(what, row.month), n: countsOf(row)[what] })),
      ]),
      margins: counted.map((what) => ({
        total: idOf(what, null),
        parts: rows.map(({ month }) => idOf(what, month)),
        isExact: true,
      })),
    },
    thresholdsOf({}),
  )
  const rowOf = (month: Day | null): CountRow => ({
    month,
    asked: gated(released, idOf('asked', month)),
    'could-help': gated(released, idOf('could-help', month)),
    not: gated(released, idOf('not', month)),
    unsure: gated(released, idOf('unsure', month)),
  })
  return [...rows.map(({ month }) => rowOf(month)), rowOf(null)]
}

/** Months that are over: a month that goes on would tell, from one day to the next, that one more was asked. */
export async function listCounts(tx: Tx, organizationId: string, today: Day): Promise<CountRow[]> {
  const rows = await readCounts(tx, organizationId)
  return gateCounts(rows.filter(({ month }) => month < (`${today.slice(0, 7)}-01` as Day)))
}
