import { sql } from 'kysely'
import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'

export const digestRhythms = ['weekly', 'daily', 'none'] as const
export type DigestRhythm = (typeof digestRhythms)[number]

/** What mail about the plan a person wants. `monthly` is for those who lead; the coordinator's reminders go with it. */
export interface MailChoice {
  digest: DigestRhythm
  monthly: boolean
}

/** What holds for someone who never chose. */
const usualChoice: MailChoice = { digest: 'weekly', monthly: true }

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
