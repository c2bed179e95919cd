import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'

/** A mail as the operator's list shows it: no body. */
export interface OutboxLine {
  id: string
  recipient: string
  subject: string
  createdAt: Date
  sentAt: Date | null
  attempts: number
  /** Code of the last failure; null: none. */
  failure: string | null
}

const lineColumns = [
  'id',
  'recipient',
  'subject',
  'created_at as createdAt',
  'sent_at as sentAt',
  'attempts',
  'failure',
] as const

/** Newest first; `limit` in rows. Only an operator has rows to read. */
export const findOutbox = (tx: Tx, { limit }: { limit: number }): Promise<OutboxLine[]> =>
  tx.selectFrom('mail_message').select(lineColumns).orderBy('created_at', 'desc').orderBy('id').limit(limit).execute()

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

export interface ReadMail extends OutboxLine {
  language: Language
  /** Empty once the mail has left. */
  body: string
}

/**
 * Opens a mail whose text an operator must pass on, and records who read it. A mail that will leave by itself is never
 * opened: its text stays unread.
 *
 * @returns null when there is no such mail
 */
export async function readMail(
  tx: Tx,
  { id, mailLeaves }: { id: string; mailLeaves: boolean },
): Promise<ReadMail | null> {
  const mail = await tx
    .selectFrom('mail_message')
    .select([...lineColumns, 'language', 'body_text as body'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (mail === undefined) return null
  if (mailLeaves || mail.body === '') return { ...mail, body: '' }
  await recordDeed(tx, { deed: 'mail.read', chain: instanceChain, subject: { kind: 'mail_message', id } })
  return mail
}
