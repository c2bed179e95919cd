import pg from 'pg'
import { addLoad, type Add } from '../../../bench/feature-bench.ts'
import { measurePage } from '../../../bench/requests.ts'
import { startServer } from '../../../bench/server.ts'
import { aCoordinator, aNetwork, aPerson, aSession } from '../../../tests/people.ts'
import { href } from '../../kernel/http/index.ts'
import { startPostgres } from '../../kernel/postgres.ts'
import { sessionCookie } from '../../kernel/session.ts'
import { addresses } from './addresses.ts'
import { aNet, bodyOf } from './layout/test-nets-drawn.ts'
import { makers } from './snapshot/makers.ts'

const size = { count: 1000, ties: 5000, regions: 17 }
const day = '2026-12-01'

/** A page with what it may cost, milliseconds of processor, and weigh, bytes of HTML. */
interface MeasuredMap {
  what: string
  path: string
  budget: number
  bytes: number
}

/** A network of 1,000 organizations and 5,000 ties, as a job keeps it. @returns the session of its coordinator, and the pages to read */
async function fillMap(admin: pg.Pool): Promise<{ token: string; pages: readonly MeasuredMap[] }> {
  const network = await aNetwork(admin)
  const person = await aPerson(admin)
  await aCoordinator(admin, { network, person })
  const body = bodyOf(aNet(size))
  await admin.query(
    `INSERT INTO net_snapshot (network_id, audience, day, body, measures, layout) VALUES ($1, 'coordination', $2, $3, '{}', $4)`,
    [network, day, JSON.stringify(body), JSON.stringify(makers.layOut(body))],
  )
  const [first] = body.organizations
  return {
    token: await aSession(admin, person),
    pages: [
      { what: 'map of 1,000 organizations', path: href('fr', addresses.map, {}), budget: 60, bytes: 150_000 },
      {
        what: 'one region of them opened',
        path: `${href('fr', addresses.map, {})}?ouvrir=06`,
        budget: 60,
        bytes: 150_000,
      },
      {
        what: 'the neighbourhood of one',
        path: href('fr', addresses.around, { organizationId: first?.id ?? '' }),
        budget: 60,
        bytes: 150_000,
      },
      { what: 'front page of their net', path: href('fr', addresses.net, {}), budget: 100, bytes: 150_000 },
      { what: 'two dates', path: href('fr', addresses.twoDates, {}), budget: 100, bytes: 200_000 },
    ],
  }
}

/** The pages of a large net, as its coordinator reads them: what they cost, how long they take, what they weigh. */
export async function measureMap(add: Add): Promise<void> {
  const prepared = await startServer({ command: 'npm' })
  await prepared.stop(true)
  const { dataFolder } = prepared
  const postgres = await startPostgres({ dataFolder })
  const admin = new pg.Pool({ connectionString: postgres.adminUrl, max: 1 })
  const { token, pages } = await fillMap(admin).finally(async () => {
    await admin.end()
    await postgres.stop()
  })
  const server = await startServer({ command: 'npm', dataFolder })
  try {
    for (const { what, path, budget, bytes } of pages) {
      const cookie = `${sessionCookie}=${token}`
      const load = await measurePage(`${server.url}${path}`, server, { cookie, count: 200 })
      addLoad(add, what, load, budget)
      add(`p95, ${what}`, load.p95Ms, 100, 'ms', 1)
      add(`HTML, ${what}`, load.bytes / 1024, bytes / 1024, 'KB')
    }
  } finally {
    await server.stop()
  }
}
