import type { Tx } from '../../../kernel/db/index.ts'
import type { Deps } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { removePassword } from '../password/remove-password.ts'
import { findPersonByEmail } from '../queries.ts'
import { endAllSessions } from '../session.ts'
import { tellMethodChange } from '../tell-method-change.ts'
import { findTotpSecret } from './queries.ts'

/**
 * For the day the telephone and the backup codes are lost: takes the app away, with the password that needs it, ends every
 * session and mails the holder. The link by e-mail then opens the account alone, as for who never had an app. Only the
 * operator's command does this, once sure of who asks; never a page. `alsoPasskeys`: they are lost too; while one is there, the
 * outbox of an instance without a mail server shows no link of theirs.
 *
 * @source OWASP ASVS 5.0, 6.4.4: a lost factor asks for the identity to be proved again
 */
export async function removeSecondFactor(
  tx: Tx,
  deps: Pick<Deps, 'baseUrl'>,
  email: string,
  { alsoPasskeys = false }: { alsoPasskeys?: boolean } = {},
): Promise<Result<void, 'no-account' | 'no-app'>> {
  const person = await findPersonByEmail(tx, email)
  if (person === null) return err('no-account')
  const hasApp = (await findTotpSecret(tx, person.id)) !== null
  const passkeys = alsoPasskeys
    ? await tx.deleteFrom('passkey').where('person_id', '=', person.id).returning('name').execute()
    : []
  if (!hasApp && passkeys.length === 0) return err('no-app')
  if (hasApp) await removePassword(tx, person.id)
  await endAllSessions(tx, person.id)
  const gone = [...(hasApp ? (['password'] as const) : []), ...(passkeys.length > 0 ? (['passkey'] as const) : [])]
  for (const method of gone) await tellMethodChange(tx, deps, { personId: person.id, method, change: 'removed' })
  return ok(undefined)
}
