import { sql } from 'kysely'
import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { findOutboxMail, type OutboxRow } from './queries.ts'

/** Why the words of a mail are not shown. */
export type SealedMail = 'leaves' | 'gone' | 'over' | 'other-way'

export interface ReadMail extends OutboxRow {
  /** Its words; null: not shown. */
  body: string | null
  /** null when it is shown. */
  why: SealedMail | null
}

/**
 * Opens a mail whose words an operator must pass on, and records who read it; whom it is for sees that on their account. Not
 * opened: a mail that leaves by itself, one whose link opens nothing more, and the link to sign in of someone who has another
 * way in.
 *
 * @returns null when there is no such mail
 */
export async function readMail(
  tx: Tx,
  { id, mailLeaves }: { id: string; mailLeaves: boolean },
): Promise<ReadMail | null> {
  const mail = await findOutboxMail(tx, id)
  if (mail === null) return null
  const isDone = mail.sentAt !== null || mail.handedAt !== null || mail.failure !== null
  if (mailLeaves) return { ...mail, body: null, why: isDone ? 'gone' : 'leaves' }
  const { rows } = await sql<Pick<ReadMail, 'body' | 'why'>>`select body, why from sec.open_mail(${id})`.execute(tx)
  const opened = rows[0] ?? { body: null, why: 'gone' as const }
  if (opened.body !== null)
    await recordDeed(tx, { deed: 'mail.read', chain: instanceChain, subject: { kind: 'mail_message', id } })
  return { ...mail, ...opened }
}

/** Notes that the operator handed a mail over, and erases its words. False when it no longer waited. */
export async function handOverMail(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select sec.hand_over_mail(${id}) as done`.execute(tx)
  if (rows[0]?.done !== true) return false
  await recordDeed(tx, { deed: 'mail.handed-over', chain: instanceChain, subject: { kind: 'mail_message', id } })
  return true
}
