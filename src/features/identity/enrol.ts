import type { Tx } from '../../kernel/db/index.ts'
import type { Language } from '../../kernel/language.ts'

/**
 * Finds or creates a person by e-mail, in a gate transaction: for invitations and the setup, where someone vouches for
 * the address. An existing person keeps their own name and language, and a closed account stays closed.
 *
 * @returns the person's id
 */
export async function enrol(
  tx: Tx,
  { email, name, language }: { email: string; name: string; language: Language },
): Promise<string> {
  const { id } = await tx
    .insertInto('person')
    .values({ email: email.toLowerCase(), name, language })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ deactivated_at: null }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
