import { addLoad, type Add, type FeatureBench } from '../../../bench/feature-bench.ts'
import { measurePage } from '../../../bench/requests.ts'
import { startServer } from '../../../bench/server.ts'
import { startPostgres } from '../../kernel/postgres.ts'
import { sessionCookie } from '../../kernel/session.ts'
import { fillTable } from './test-bench-table.ts'

export const bench: FeatureBench = { measure: measureTables }

/** A table of 100 organizations that met every month for five years, and an alliance of five, as the lead of a member reads them. */
async function measureTables(add: Add): Promise<void> {
  const prepared = await startServer({ command: 'npm' })
  await prepared.stop(true)
  const { dataFolder } = prepared
  const postgres = await startPostgres({ dataFolder })
  const { token, pages } = await fillTable(postgres.adminUrl).finally(() => postgres.stop())
  const server = await startServer({ command: 'npm', dataFolder })
  try {
    for (const { what, path, budget } of pages) {
      const load = await measurePage(`${server.url}${path}`, server, { cookie: `${sessionCookie}=${token}` })
      addLoad(add, what, load, budget)
    }
  } finally {
    await server.stop()
  }
}
