import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import type { Deps } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Person } from '../model.ts'
import { isPassword } from '../passwords.ts'
import { findPasswordHash, findPersonByEmail } from '../queries.ts'
import { openSecondStep } from '../second-factor/open-second-step.ts'

/**
 * First step: e-mail and password. Right, it opens a second step and no session. Wrong, absent and closed accounts, and
 * accounts without a password, get one refusal, in the same time.
 *
 * @param asker whose turn it is among the slow checks
 * @returns the token of the second step
 * @throws Overloaded when too many wait for theirs
 */
export async function checkPassword(
  { database }: Deps,
  { email, password, asker }: { email: string; password: string; asker: string },
): Promise<Result<string, 'no-match'>> {
  let person: Person | null = null
  const find = () =>
    database.asGate(async (tx) => {
      person = await findPersonByEmail(tx, email)
      return person && findPasswordHash(tx, person.id)
    })
  const isRight = await isPassword(asker, find, password) // between transactions: it takes a while
  return recordTry(database, { person, isRight })
}

const recordTry = (
  database: Deps['database'],
  { person, isRight }: { person: Person | null; isRight: boolean },
): Promise<Result<string, 'no-match'>> =>
  database.asGate(async (tx) => {
    const isIn = isRight && person !== null
    await recordDeedAs(tx, person?.id ?? null, {
      deed: 'password.given',
      chain: instanceChain,
      subject: { kind: 'person', id: person?.id ?? null },
      result: isIn ? 'done' : 'refused',
    })
    return isIn ? ok(await openSecondStep(tx, { personId: person.id, after: 'password' })) : err('no-match')
  })
