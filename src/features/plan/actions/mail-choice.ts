import { createHmac, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { instanceChain, recordDeed, recordDeedAs } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'

export const digests = ['weekly', 'daily', 'none'] as const
export type Digest = (typeof digests)[number]

/** What mail about the plan a person wants. `monthly` is for those who lead; the coordinator's reminders go with it. */
export interface MailChoice {
  digest: Digest
  monthly: boolean
}

/** What holds for someone who never chose. */
export const usualChoice: MailChoice = { digest: 'weekly', monthly: true }

/** The choice of a person whose row the transaction may read. */
export async function findMailChoice(tx: Tx, personId: string): Promise<MailChoice> {
  const row = await tx
    .selectFrom('plan_mail_choice')
    .select(['digest', 'monthly'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row ?? usualChoice
}

/** The person of the session chooses. */
export async function chooseMail(tx: Tx, personId: string, { digest, monthly }: MailChoice): Promise<void> {
  await sql`select sec.choose_plan_mail(${digest}, ${monthly})`.execute(tx)
  await recordDeed(tx, { deed: 'plan-mail.chosen', chain: instanceChain, subject: { kind: 'person', id: personId } })
}

/** One click in a mail, without a session (`asGate`): no more mail about the plan. @returns false: there is no such person */
export async function stopMail(tx: Tx, personId: string, now: Date): Promise<boolean> {
  const person = await tx.selectFrom('person').select('id').where('id', '=', personId).executeTakeFirst()
  if (person === undefined) return false
  const none = { digest: 'none', monthly: false, changed_at: now } as const
  await tx
    .insertInto('plan_mail_choice')
    .values({ person_id: personId, ...none })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(none))
    .execute()
  await recordDeedAs(tx, personId, {
    deed: 'plan-mail.stopped',
    chain: instanceChain,
    subject: { kind: 'person', id: personId },
  })
  return true
}

const signature = (secretKey: Buffer, id: Buffer): Buffer =>
  createHmac('sha256', secretKey).update('plan-mail-stop|').update(id).digest()

/** The secret of an address that stops the mail of one person, and does nothing else. It has no end: old mail keeps working. */
export function stopToken(secretKey: Buffer, personId: string): string {
  const id = Buffer.from(personId.replaceAll('-', ''), 'hex')
  return Buffer.concat([id, signature(secretKey, id)]).toString('base64url')
}

/** Whose mail it stops; null: we did not make it. */
export function readStopToken(secretKey: Buffer, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 48) return null
  const id = bytes.subarray(0, 16)
  if (!timingSafeEqual(bytes.subarray(16), signature(secretKey, id))) return null
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
