import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import type { Deps } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { isPassword } from '../passwords.ts'
import { findPasswordHash, findPersonByEmail } from '../queries.ts'
import { openSecondStep } from '../second-factor/open-second-step.ts'

/**
 * First step: e-mail and password. Right, it opens a second step and no session. Wrong, absent and closed accounts, and
 * accounts without a password, get one refusal, in the same time.
 *
 * @returns the token of the second step
 */
export async function checkPassword(
  { database }: Deps,
  { email, password }: { email: string; password: string },
): Promise<Result<string, 'no-match'>> {
  const account = await database.asGate(async (tx) => {
    const person = await findPersonByEmail(tx, email)
    return { person, hash: person && (await findPasswordHash(tx, person.id)) }
  })
  const isRight = await isPassword(account.hash, password) // between transactions: it takes a while
  const { person } = account
  return database.asGate(async (tx) => {
    const isIn = isRight && person !== null
    await recordDeedAs(tx, person?.id ?? null, {
      deed: 'password.given',
      chain: instanceChain,
      subject: { kind: 'person', id: person?.id ?? null },
      result: isIn ? 'done' : 'refused',
    })
    return isIn ? ok(await openSecondStep(tx, { personId: person.id, after: 'password' })) : err('no-match')
  })
}
