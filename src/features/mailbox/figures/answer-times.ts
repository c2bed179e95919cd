import { sql } from 'kysely'
import { gated, release, releaseAnswers, releaseShare, thresholdsOf } from '../../../field/index.ts'
import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** Conversations that waited alike. `waited`: hours in which somebody was there; -1: no answer came. */
export interface Wait {
  waited: number
  keptPromise: boolean
  n: number
}

/** What everyone reads of the time to a first answer; null: kept. */
export interface AnswerTime {
  /** Hours in which somebody was there, within which half of the conversations were answered; `beyondHours`: more than 72. */
  medianHours: number | null
  /** Per cent of them that were answered within the hours promised, a multiple of ten. */
  share: number | null
}

/** As `medianHours`, and in the database: more than 72 hours, or never. */
export const beyondHours = 73
/** Steps up to which a median is rounded, so that no single conversation moves it. */
const steps = [1, 2, 3, 4, 6, 8, 12, 16, 24, 36, 48, 72] as const

/** Half of them waited no longer; a conversation that nobody answered waits for ever. */
function medianOf(waits: readonly Wait[], all: number): number {
  const inOrder = waits.map(({ waited, n }) => ({ hours: waited < 0 ? Infinity : waited, n }))
  let passed = 0
  for (const { hours, n } of inOrder.toSorted((a, b) => a.hours - b.hours)) {
    passed += n
    if (passed * 2 >= all) return steps.find((step) => hours <= step) ?? beyondHours
  }
  return beyondHours
}

const sumOf = (waits: readonly Wait[]): number => waits.reduce((sum, { n }) => sum + n, 0)

/** What the gate lets out: a median of five answered at least, a share of which neither side is a few people; never in the team’s favour when rounded. */
export function gateAnswerTime(waits: readonly Wait[]): AnswerTime {
  const thresholds = thresholdsOf({})
  const all = sumOf(waits)
  const answered = sumOf(waits.filter(({ waited }) => waited >= 0))
  const kept = sumOf(waits.filter(({ keptPromise }) => keptPromise))
  const released = release(
    {
      cells: [
        { id: 'all', n: all },
        { id: 'answered', n: answered },
        { id: 'kept', n: kept },
        { id: 'late', n: all - kept },
      ],
      margins: [{ total: 'all', parts: ['kept', 'late'], isExact: true }],
      fractions: [{ numerator: 'kept', denominator: 'all' }],
    },
    thresholds,
  )
  const median = releaseAnswers({ answers: gated(released, 'answered'), value: medianOf(waits, all) }, thresholds)
  const share = releaseShare({ numerator: gated(released, 'kept'), denominator: gated(released, 'all') }, thresholds)
  return {
    medianHours: median.state === 'shown' ? median.value : null,
    share: share.state === 'shown' ? Math.floor(share.value / 10) * 10 : null,
  }
}

/** Days after which a week is over and the longest promise too. */
const settledDays = 10

/** Computes, once a month, what is said of each door that is open: of conversations begun in the year before, without the last days. Run twice, it does nothing more. */
export async function publishAnswerTimes(tx: Tx, today: Day): Promise<void> {
  const month = `${today.slice(0, 7)}-01`
  const { rows } = await sql<Wait & { organizationId: string }>`
    select organization_id as "organizationId", waited, kept_promise as "keptPromise", n
    from sec.mailbox_waits(${month}::date, ${addDays(today, -365)}::date, ${addDays(today, -settledDays)}::date)`.execute(
    tx,
  )
  for (const [organizationId, waits] of Map.groupBy(rows, (one) => one.organizationId)) {
    const { medianHours, share } = gateAnswerTime(waits)
    await sql`select sec.keep_answer_time(${organizationId}, ${month}::date, ${medianHours}, ${share})`.execute(tx)
  }
}

/** Of one organization, for its own page. */
export async function findAnswerTime(tx: Tx, organizationId: string): Promise<AnswerTime> {
  const found = await tx
    .selectFrom('mailbox_answer_time')
    .select(['median_hours as medianHours', 'share'])
    .where('organization_id', '=', organizationId)
    .executeTakeFirst()
  return found ?? { medianHours: null, share: null }
}

/** A team that can be written to now, and how soon it answers. */
export interface AnsweringTeam extends AnswerTime {
  nameFr: string
  nameEn: string
  promiseHours: number
}

/** Teams that can be written to now, for whoever asks. */
export async function listAnswerTimes(tx: Tx): Promise<AnsweringTeam[]> {
  const { rows } = await sql<AnsweringTeam>`
    select name_fr as "nameFr", name_en as "nameEn", median_hours as "medianHours", share, promise_hours as "promiseHours" from sec.answer_times()`.execute(
    tx,
  )
  return rows
}
