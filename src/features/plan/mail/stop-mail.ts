import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { stopTokensOf } from '../../../kernel/mail/index.ts'

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
