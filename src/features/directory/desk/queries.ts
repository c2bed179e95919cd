import { sql, type RawBuilder } from 'kysely'
import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { staleAfterDays } from '../rules.ts'
import { lacksALanguage, sheetSummaryColumns, type SheetSummary } from '../steward/sheet-summary.ts'

/** What a curator’s list can be narrowed to. */
export const queues = ['all', 'never', 'stale', 'language', 'unkept', 'suggested', 'hidden'] as const
export type Queue = (typeof queues)[number]

/** The sheets a network curates: its own, and those common to the instance. */
const scope = (
  networkId: string,
): RawBuilder<boolean> => sql`r.kind = 'service' and r.status in ('draft', 'published', 'hidden')
  and (r.network_id = ${networkId} or (r.network_id is null and r.steward_id is null))`

function inQueue(queue: Queue, today: Day): RawBuilder<boolean> {
  const limit = addDays(today, -staleAfterDays)
  switch (queue) {
    case 'all':
      return sql`true`
    case 'never':
      return sql`(r.assured_on is null and r.status <> 'hidden')`
    case 'stale':
      return sql`(r.assured_on < ${limit} and r.status <> 'hidden')`
    case 'language':
      return sql`(${lacksALanguage} and r.status <> 'hidden')`
    case 'unkept':
      return sql`r.steward_id is null`
    case 'suggested':
      return sql`exists (select from directory_suggestion s where s.record_id = r.id and s.status = 'new')`
    case 'hidden':
      return sql`r.status = 'hidden'`
  }
}

/** How many sheets each queue holds. */
export async function countQueues(tx: Tx, networkId: string, today: Day): Promise<Record<Queue, number>> {
  const counts = queues.map((queue) => sql`(count(*) filter (where ${inQueue(queue, today)}))::int as ${sql.id(queue)}`)
  const { rows } = await sql<Record<Queue, number>>`
    select ${sql.join(counts)} from directory_record r where ${scope(networkId)}`.execute(tx)
  return rows[0] as Record<Queue, number>
}

export interface QueueAsked {
  queue: Queue
  today: Day
  limit: number
  offset: number
}

/** Lines of one queue, the longest unchecked first. */
export async function listQueue(
  tx: Tx,
  networkId: string,
  { queue, today, limit, offset }: QueueAsked,
): Promise<SheetSummary[]> {
  const { rows } = await sql<SheetSummary>`
    select ${sheetSummaryColumns} from directory_record r where ${scope(networkId)} and ${inQueue(queue, today)}
    order by r.assured_on nulls first, r.doc -> 'name' ->> 'fr' collate "fr-CA-x-icu", r.id limit ${limit} offset ${offset}`.execute(
    tx,
  )
  return rows
}

/** Ids of all lines of one queue, in the same order: for a file. */
export async function listQueueIds(
  tx: Tx,
  networkId: string,
  { queue, today }: Pick<QueueAsked, 'queue' | 'today'>,
): Promise<string[]> {
  const { rows } = await sql<{ ids: string[] }>`
    select coalesce(array_agg(r.id order by r.assured_on nulls first, r.doc -> 'name' ->> 'fr' collate "fr-CA-x-icu", r.id), '{}') as ids
    from directory_record r where ${scope(networkId)} and ${inQueue(queue, today)}`.execute(tx)
  return rows[0]?.ids ?? []
}

/** The sheets of these ids that the network still curates, in their order. */
export async function readSheets(tx: Tx, networkId: string, ids: readonly string[]): Promise<SheetSummary[]> {
  const { rows } = await sql<SheetSummary>`
    select ${sheetSummaryColumns} from unnest(${[...ids]}::uuid[]) with ordinality as i (id, n)
    join directory_record r on r.id = i.id and ${scope(networkId)} order by i.n`.execute(tx)
  return rows
}
