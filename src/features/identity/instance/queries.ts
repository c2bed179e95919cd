import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'

/** How the link of a mail stands; null: it carries none. */
type LinkState = 'open' | 'used' | 'over' | null

/** A mail as the operator's list shows it: no words. */
export interface OutboxRow {
  id: string
  recipient: string
  language: Language
  subject: string
  createdAt: Date
  /** When its link ends; null: it carries none that does. */
  endsAt: Date | null
  sentAt: Date | null
  /** When the operator handed it over; null: not. */
  handedAt: Date | null
  attempts: number
  /** Why it will never leave; null: it may. */
  failure: 'refused' | 'refused-address' | 'ended' | null
  linkState: LinkState
}

const outbox = sql`
  select id, recipient, language, subject, created_at as "createdAt", ends_at as "endsAt", sent_at as "sentAt",
    handed_at as "handedAt", attempts, failure, sec.mail_link_state(id) as "linkState" from mail_message`
/** What has neither left, nor been handed over, nor been given up. */
const waits = sql`sent_at is null and handed_at is null and failure is null`

/** Newest first; `limit` in rows. What waited while its link was used is gone. Only an operator has rows to read. */
export async function findOutbox(tx: Tx, { limit }: { limit: number }): Promise<OutboxRow[]> {
  const { rows } = await sql<OutboxRow>`
    ${outbox} where not (${waits} and sec.mail_link_state(id) is not distinct from 'used')
    order by created_at desc, id limit ${limit}`.execute(tx)
  return rows
}

/** null when there is no such mail. */
export async function findOutboxMail(tx: Tx, id: string): Promise<OutboxRow | null> {
  return (await sql<OutboxRow>`${outbox} where id = ${id}`.execute(tx)).rows[0] ?? null
}

export interface OutboxCounts {
  /** May still leave. */
  waiting: number
  /** Of those, tried at least once. */
  retried: number
  /** Refused for good by a mail server. */
  refused: number
  /** Their link ended before they left. */
  ended: number
}

/** What became of the mail of the last 7 days that did not leave. */
export async function countOutbox(tx: Tx): Promise<OutboxCounts> {
  const { rows } = await sql<OutboxCounts>`
    select count(*) filter (where ${waits})::int as waiting,
      count(*) filter (where ${waits} and attempts > 0)::int as retried,
      count(*) filter (where failure in ('refused', 'refused-address'))::int as refused,
      count(*) filter (where failure = 'ended')::int as ended from mail_message`.execute(tx)
  const [counts] = rows
  if (counts === undefined) throw new Error('a count gave no row')
  return counts
}

/** Instant the operator was created; null when the instance was not set up by its link. Needs the gate. */
export async function findSetUpAt(tx: Tx): Promise<Date | null> {
  const { set_up_at: setUpAt } = await tx.selectFrom('instance').select('set_up_at').executeTakeFirstOrThrow()
  return setUpAt
}
