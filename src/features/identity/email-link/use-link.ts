import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { findChallenge, useChallenge } from '../challenge.ts'
import type { Person } from '../model.ts'
import { findPerson } from '../queries.ts'

/** Whether a link still opens a session. Looking at it uses nothing: mail scanners look too. */
export const isLink = async (tx: Tx, token: string): Promise<boolean> =>
  (await findChallenge(tx, { token, purpose: 'email-link' })) !== null

/** Uses a link. Unknown, used, expired, of another purpose or of a closed account: one refusal for all. */
export async function useLink(tx: Tx, token: string): Promise<Result<Person, 'link-over'>> {
  const challenge = await useChallenge(tx, { token, purpose: 'email-link' })
  const person = challenge?.personId ? await findPerson(tx, challenge.personId) : null
  return person === null ? err('link-over') : ok(person)
}
