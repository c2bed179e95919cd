import { sql } from 'kysely'
import { href, type Deps } from '../../../kernel/http/index.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { addresses } from '../addresses.ts'
import { hasOperator } from './queries.ts'

/** Processes that start within so many minutes start together: a link that one printed is not ended by another. */
const togetherMinutes = 10

/**
 * A one-time link to set the instance up, in French (the page changes language); null once someone runs it. Each call
 * makes a new link and ends those of earlier starts.
 */
export async function setupLink({ database, baseUrl }: Pick<Deps, 'database' | 'baseUrl'>): Promise<string | null> {
  return database.asGate(async (tx) => {
    if (await hasOperator(tx)) return null
    const token = newToken()
    const hash = sql`${hashToken(token)}::bytea`
    const isTogether = sql`setup_links_since > sec.now() - make_interval(mins => ${togetherMinutes})`
    await tx
      .updateTable('instance')
      .set({
        setup_token_hashes: sql<
          Buffer[]
        >`case when ${isTogether} then setup_token_hashes || ${hash} else array[${hash}] end`,
        setup_links_since: sql<Date>`case when ${isTogether} then setup_links_since else sec.now() end`,
      })
      .execute()
    return `${baseUrl}${href('fr', addresses.setup, { token })}`
  })
}
