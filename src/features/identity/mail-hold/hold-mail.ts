import { sql } from 'kysely'
import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { mailHeldSince } from '../../../kernel/mail/index.ts'

/**
 * Holds the mail of this instance, or lets it leave, at its operator's word. What waits leaves then, save what carries a link
 * that is over.
 *
 * @returns false when someone else had done so already
 */
export async function holdMail(tx: Tx, isHeld: boolean): Promise<boolean> {
  if (((await mailHeldSince(tx)) !== null) === isHeld) return false
  await sql`select sec.hold_mail(${isHeld})`.execute(tx)
  const deed = isHeld ? 'mail.held' : 'mail.released'
  await recordDeed(tx, { deed, chain: instanceChain, subject: { kind: 'instance', id: null } })
  return true
}
