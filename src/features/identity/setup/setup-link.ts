import { href, type Deps } from '../../../kernel/http/index.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { addresses } from '../addresses.ts'
import { hasOperator } from './queries.ts'

/**
 * A one-time link to set the instance up, in French (the page changes language); null once someone runs it. Each call
 * makes a new link and ends the one before.
 */
export async function setupLink({ database, baseUrl }: Pick<Deps, 'database' | 'baseUrl'>): Promise<string | null> {
  return database.asGate(async (tx) => {
    if (await hasOperator(tx)) return null
    const token = newToken()
    await tx
      .updateTable('instance')
      .set({ setup_token_hash: hashToken(token) })
      .execute()
    return `${baseUrl}${href('fr', addresses.setup, { token })}`
  })
}
