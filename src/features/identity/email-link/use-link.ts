import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { findChallenge, useChallenge } from '../challenge.ts'
import type { Person } from '../model.ts'
import { findPerson } from '../queries.ts'
import { openSecondStep } from '../second-factor/open-second-step.ts'
import { findTotpSecret } from '../second-factor/queries.ts'

/** Whether a link still opens a session. Looking at it uses nothing: mail scanners look too. */
export const isLink = async (tx: Tx, token: string): Promise<boolean> =>
  (await findChallenge(tx, { token, purpose: 'email-link' })) !== null

/** What a link leads to: in, or to a second step whose token this is. */
export interface UsedLink {
  person: Person
  /** null: the account has no second factor. */
  stepToken: string | null
}

/**
 * Uses a link. A mailbox is one factor: an account with an authenticator app asks for it, or for a backup code, as after a
 * password. Unknown, used, expired, of another purpose or of a closed account: one refusal for all.
 */
export async function useLink(tx: Tx, token: string): Promise<Result<UsedLink, 'link-over'>> {
  const challenge = await useChallenge(tx, { token, purpose: 'email-link' })
  const person = challenge?.personId ? await findPerson(tx, challenge.personId) : null
  if (person === null) return err('link-over')
  const hasApp = (await findTotpSecret(tx, person.id)) !== null
  return ok({
    person,
    stepToken: hasApp ? await openSecondStep(tx, { personId: person.id, after: 'email-link' }) : null,
  })
}
