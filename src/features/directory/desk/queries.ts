import { sql, type RawBuilder } from 'kysely'
import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { fold } from '../../../kernel/language.ts'
import type { Text } from '../model.ts'
import { staleAfterDays } from '../rules.ts'
import { queues, type DeskPlace, type Order, type Queue } from './desk-place.ts'
import { lacksALanguage, sheetSummaryColumns, type SheetSummary } from '../steward/sheet-summary.ts'

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

const likeOf = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`

/** Every word typed is in the name, in either language, or in the organization's; then region, sector and organization. */
function narrowed({ text, region, sector, organization }: Narrowing): RawBuilder<boolean> {
  const words = fold(text ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 8)
  const said = sql`sec.fold(concat_ws(' ', r.doc #>> '{name,fr}', r.doc #>> '{name,en}', r.doc #>> '{alternate_name,fr}', r.doc #>> '{alternate_name,en}',
    (select concat_ws(' ', o.doc #>> '{name,fr}', o.doc #>> '{name,en}') from directory_record o where o.id = r.organization_id)))`
  const parts = [
    ...words.map((word) => sql`${said} like ${likeOf(word)}`),
    ...(region === null ? [] : [sql`r.doc -> 'service_areas' @> ${JSON.stringify([{ extent: region }])}::jsonb`]),
    ...(sector === null ? [] : [sql`r.sector = ${sector}`]),
    ...(organization === null ? [] : [sql`r.organization_id = ${organization}`]),
  ]
  return parts.length === 0 ? sql`true` : sql`(${sql.join(parts, sql` and `)})`
}

type Narrowing = Pick<DeskPlace, 'text' | 'region' | 'sector' | 'organization'>

/** How many sheets each queue holds, of those that fit. */
export async function countQueues(
  tx: Tx,
  networkId: string,
  today: Day,
  place: Narrowing,
): Promise<Record<Queue, number>> {
  const counts = queues.map((queue) => sql`(count(*) filter (where ${inQueue(queue, today)}))::int as ${sql.id(queue)}`)
  const { rows } = await sql<Record<Queue, number>>`
    select ${sql.join(counts)} from directory_record r where ${scope(networkId)} and ${narrowed(place)}`.execute(tx)
  return rows[0] as Record<Queue, number>
}

const name = sql`r.doc -> 'name' ->> 'fr' collate "fr-CA-x-icu"`
const orderBy: Record<Order, RawBuilder<unknown>> = {
  check: sql`r.assured_on nulls first, ${name}, r.id`,
  name: sql`coalesce(r.doc -> 'name' ->> 'fr', r.doc -> 'name' ->> 'en') collate "fr-CA-x-icu", r.id`,
  changed: sql`r.modified_at desc, r.id`,
}

export interface QueueAsked {
  place: DeskPlace
  today: Day
  limit: number
  offset: number
}

/** Lines of one queue that fit, in the order asked: the longest unchecked first unless told. */
export async function listQueue(
  tx: Tx,
  networkId: string,
  { place, today, limit, offset }: QueueAsked,
): Promise<SheetSummary[]> {
  const { rows } = await sql<SheetSummary>`
    select ${sheetSummaryColumns} from directory_record r
    where ${scope(networkId)} and ${inQueue(place.queue, today)} and ${narrowed(place)}
    order by ${orderBy[place.order]} limit ${limit} offset ${offset}`.execute(tx)
  return rows
}

/** Ids of all these lines, in the same order: for a file. */
export async function listQueueIds(
  tx: Tx,
  networkId: string,
  { place, today }: Pick<QueueAsked, 'place' | 'today'>,
): Promise<string[]> {
  const { rows } = await sql<{ ids: string[] }>`
    select coalesce(array_agg(r.id order by ${orderBy[place.order]}), '{}') as ids
    from directory_record r where ${scope(networkId)} and ${inQueue(place.queue, today)} and ${narrowed(place)}`.execute(
    tx,
  )
  return rows[0]?.ids ?? []
}

/** The organizations that give the sheets of this desk, by name; at most 500. */
export async function listGivers(tx: Tx, networkId: string): Promise<{ id: string; name: Text }[]> {
  const { rows } = await sql<{ id: string; name: Text }>`
    select o.id, o.doc -> 'name' as name from directory_record o
    where o.kind = 'organization' and o.id in (select r.organization_id from directory_record r where ${scope(networkId)})
    order by coalesce(o.doc -> 'name' ->> 'fr', o.doc -> 'name' ->> 'en') collate "fr-CA-x-icu", o.id limit 500`.execute(
    tx,
  )
  return rows
}

/** The sheets of these ids that the network still curates, in their order. */
export async function readSheets(tx: Tx, networkId: string, ids: readonly string[]): Promise<SheetSummary[]> {
  const { rows } = await sql<SheetSummary>`
    select ${sheetSummaryColumns} from unnest(${[...ids]}::uuid[]) with ordinality as i (id, n)
    join directory_record r on r.id = i.id and ${scope(networkId)} order by i.n`.execute(tx)
  return rows
}
