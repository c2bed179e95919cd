import { sql } from 'kysely'
import { instanceChain, recordDeed, recordDeedAs } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { stopTokensOf } from '../../../kernel/mail/index.ts'

export const digestRhythms = ['weekly', 'daily', 'none'] as const
export type DigestRhythm = (typeof digestRhythms)[number]

/** What mail about the plan a person wants. `monthly` is for those who lead; the coordinator's reminders go with it. */
export interface MailChoice {
  digest: DigestRhythm
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

/** The address in a mail of the plan that stops such mail. */
export const { make: stopToken, read: readStopToken } = stopTokensOf('plan-mail-stop')
