import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { outboxColumns, type OutboxRow } from './queries.ts'

export interface ReadMail extends OutboxRow {
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
    .select([...outboxColumns, 'language', 'body_text as body'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (mail === undefined) return null
  if (mailLeaves || mail.body === '') return { ...mail, body: '' }
  await recordDeed(tx, { deed: 'mail.read', chain: instanceChain, subject: { kind: 'mail_message', id } })
  return mail
}
