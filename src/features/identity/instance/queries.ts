import type { Tx } from '../../../kernel/db/index.ts'

/** A mail as the operator's list shows it: no body. */
export interface OutboxRow {
  id: string
  recipient: string
  subject: string
  createdAt: Date
  sentAt: Date | null
  attempts: number
  /** Code of the last failure; null: none. */
  failure: string | null
}

/** Columns of a row of the outbox. */
export const outboxColumns = [
  'id',
  'recipient',
  'subject',
  'created_at as createdAt',
  'sent_at as sentAt',
  'attempts',
  'failure',
] as const

/** Newest first; `limit` in rows. Only an operator has rows to read. */
export const findOutbox = (tx: Tx, { limit }: { limit: number }): Promise<OutboxRow[]> =>
  tx.selectFrom('mail_message').select(outboxColumns).orderBy('created_at', 'desc').orderBy('id').limit(limit).execute()

export interface OutboxCounts {
  waiting: number
  failing: number
}

/** How many mails wait, and how many of them have failed at least once. */
export async function countOutbox(tx: Tx): Promise<OutboxCounts> {
  const { waiting, failing } = await tx
    .selectFrom('mail_message')
    .select((eb) => [eb.fn.countAll<string>().as('waiting'), eb.fn.count<string>('failure').as('failing')])
    .where('sent_at', 'is', null)
    .executeTakeFirstOrThrow()
  return { waiting: Number(waiting), failing: Number(failing) }
}

/** Instant the operator was created; null when the instance was not set up by its link. Needs the gate. */
export async function findSetUpAt(tx: Tx): Promise<Date | null> {
  const { set_up_at: setUpAt } = await tx.selectFrom('instance').select('set_up_at').executeTakeFirstOrThrow()
  return setUpAt
}
