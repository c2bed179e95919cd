import { createHmac, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { HalfOpenPeriod } from '../model.ts'

/** What was published when a period was closed, or when it was revised since. */
export interface PeriodClose {
  period: HalfOpenPeriod
  /** 1: the closing; 2, 3…: revisions. */
  number: number
  closedAt: Date
  /** It says what was signed, by the key of this instance. */
  isIntact: boolean
  content: string
}

interface Signed {
  network: string
  period: HalfOpenPeriod
  number: number
  closedAt: Date
  content: string
}

/** HMAC-SHA-256 of all of it, by a key of its own that is made from the instance's. */
function signatureOf(secretKey: Buffer, { network, period, number, closedAt, content }: Signed): Buffer {
  const key = createHmac('sha256', secretKey).update('indicator-period-close').digest()
  const message = [network, period.start, period.end, String(number), closedAt.toISOString(), content].join('\u001f')
  return createHmac('sha256', key).update(message).digest()
}

/** Published values of a network in a period, in one text that is the same for the same values; null: nothing was published. */
async function publishedContent(tx: Tx, network: string, { start, end }: HalfOpenPeriod): Promise<string | null> {
  const { rows } = await sql<{ content: string | null }>`
    select jsonb_object_agg(scope, figures)::text as content from indicator_release
    where network_id = ${network} and starts_on = ${start}::date and ends_before = ${end}::date`.execute(tx)
  return rows[0]?.content ?? null
}

/** Closes a period of a network that is over: signs what is published of it. The caller has checked that the person coordinates it. */
export async function closePeriod(
  { tx, who, deps, today }: MemberRequest,
  network: string,
  period: HalfOpenPeriod,
): Promise<Result<void, 'not-over' | 'nothing-published' | 'already-closed'>> {
  if (period.end > today) return err('not-over')
  const content = await publishedContent(tx, network, period)
  if (content === null) return err('nothing-published')
  const closedAt = deps.clock.now()
  const signature = signatureOf(deps.secretKey, { network, period, number: 1, closedAt, content })
  const { rows } = await sql`
    insert into indicator_period_close (network_id, starts_on, ends_before, number, content, signature, closed_by, closed_at)
    values (${network}, ${period.start}, ${period.end}, 1, ${content}, ${signature}, ${who.personId}, ${closedAt})
    on conflict do nothing returning 1`.execute(tx)
  if (rows.length === 0) return err('already-closed')
  await sql`select sec.record(${network}, 'indicator.close', 'indicator_period_close', ${network}::uuid, ${period.start})`.execute(
    tx,
  )
  return ok(undefined)
}

/** Closings and revisions of a network, the latest first. */
export async function listCloses({ tx, deps }: MemberRequest, network: string): Promise<PeriodClose[]> {
  const { rows } = await sql<Omit<PeriodClose, 'period' | 'isIntact'> & { start: Day; end: Day; signature: Buffer }>`
    select starts_on::text as start, ends_before::text as end, number, closed_at as "closedAt", content, signature
    from indicator_period_close where network_id = ${network}
    order by starts_on desc, ends_before desc, number desc limit 60`.execute(tx)
  return rows.map(({ start, end, number, closedAt, content, signature }) => {
    const period = { start, end }
    const expected = signatureOf(deps.secretKey, { network, period, number, closedAt, content })
    return { period, number, closedAt, content, isIntact: timingSafeEqual(expected, signature) }
  })
}

/** Signs a dated revision of each closed period whose published values are no longer those that were last signed. For the queue. */
export async function reviseClosed(tx: Tx, { secretKey, at }: { secretKey: Buffer; at: Date }): Promise<number> {
  const { rows } = await sql<{ network: string; start: Day; end: Day; number: number; content: string }>`
    select distinct on (network_id, starts_on, ends_before) network_id as network, starts_on::text as start, ends_before::text as end, number, content
    from indicator_period_close order by network_id, starts_on, ends_before, number desc`.execute(tx)
  let revised = 0
  for (const { network, start, end, number, content: before } of rows) {
    const period = { start, end }
    const content = await publishedContent(tx, network, period)
    if (content === null || content === before) continue
    const signature = signatureOf(secretKey, { network, period, number: number + 1, closedAt: at, content })
    await sql`
      insert into indicator_period_close (network_id, starts_on, ends_before, number, content, signature, closed_by, closed_at)
      values (${network}, ${start}, ${end}, ${number + 1}, ${content}, ${signature}, null, ${at})`.execute(tx)
    revised += 1
  }
  return revised
}
