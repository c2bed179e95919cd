import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'

const oldestVersion = 18

/** What a server says while it starts, or before it is there. */
const passing = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', '57P03'])

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

async function askVersion(url: string): Promise<{ version: number; isSuperuser: boolean }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ version: number; isSuperuser: boolean }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version, rolsuper AS "isSuperuser"
      FROM pg_roles WHERE rolname = current_user`,
    )
    return rows[0] ?? { version: 0, isSuperuser: false }
  } finally {
    await client.end()
  }
}

/**
 * Waits for an external PostgreSQL, which may be starting at the same time as we are, and checks that it will do.
 *
 * @throws Error whose message is a sentence for the operator, without the address’s password
 */
export async function reachPostgres(url: string, patienceMs = 30_000): Promise<void> {
  const { host, pathname } = new URL(url)
  for (const began = performance.now(); ; await delay(250)) {
    try {
      const { version, isSuperuser } = await askVersion(url)
      if (version < oldestVersion)
        throw new Error(`DATABASE_URL leads to PostgreSQL ${version}: Tisserin needs ${oldestVersion}.`)
      if (!isSuperuser)
        throw new Error('The role of DATABASE_URL must be a superuser: it makes the application’s own roles.')
      return
    } catch (error) {
      const code = codeOf(error)
      if (code === '28P01' || code === '28000')
        throw new Error(`The database at ${host} refuses the user or the password of DATABASE_URL.`, { cause: error })
      if (code === '3D000')
        throw new Error(`The database ${pathname.slice(1)} of DATABASE_URL does not exist at ${host}.`, {
          cause: error,
        })
      if (!passing.has(code)) throw error
      if (performance.now() - began > patienceMs)
        throw new Error(`The database of DATABASE_URL does not answer at ${host}.`, { cause: error })
    }
  }
}
