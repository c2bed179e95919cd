import pg from 'pg'
import { roleUrl } from '../src/kernel/migrate.ts'
import type { BenchNetwork } from './data.ts'

/** p95 of a list under row-level security, divided by p95 of the same list with an explicit filter and no policy. */
export async function measurePolicies(
  adminUrl: string,
  network: BenchNetwork,
): Promise<{ policyMs: number; filterMs: number; ratio: number }> {
  const list = 'select id, name_fr from organization where sector = any ($1) order by name_fr, id limit 25'
  const filtered = `select o.id, o.name_fr from organization o
    where o.sector = any ($1) and exists (select from network_member m where m.organization_id = o.id and m.network_id = $2 and m.left_on is null)
    order by o.name_fr, o.id limit 25`
  const sectors = ['community', 'justice']
  const app = new pg.Client({ connectionString: roleUrl(adminUrl, 'tis_app') })
  const admin = new pg.Client({ connectionString: adminUrl })
  await Promise.all([app.connect(), admin.connect()])
  try {
    const policyMs = await p95(async () => {
      await app.query('begin')
      await app.query('select sec.begin($1)', [network.coordinatorToken])
      const took = await timed(() => app.query(list, [sectors]))
      await app.query('commit')
      return took
    })
    const filterMs = await p95(() => timed(() => admin.query(filtered, [sectors, network.networkId])))
    return { policyMs, filterMs, ratio: policyMs / filterMs }
  } finally {
    await Promise.all([app.end(), admin.end()])
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

async function p95(once: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 330; i += 1) {
    const took = await once()
    if (i >= 30) times.push(took)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.95)] ?? 0
}
