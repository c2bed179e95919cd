import { systemClock } from '../../kernel/clock.ts'
import { transactionsOf } from '../../kernel/db/index.ts'
import { roleUrl } from '../../kernel/migrate.ts'
import { openPool } from '../../kernel/open-pool.ts'
import { rebuildValues, type Rebuilt } from './store/rebuild.ts'

export interface MeasuredRebuild extends Rebuilt {
  seconds: number
  /** How much more memory (RSS) this process held at the highest point of it than before, megabytes. */
  growthMb: number
}

/** The rebuild of every night, in this process instead of the server's. */
export async function measureRebuild(adminUrl: string, timeZone: string): Promise<MeasuredRebuild> {
  const pool = openPool({ connectionString: roleUrl(adminUrl, 'tis_job'), max: 2 })
  const before = process.memoryUsage.rss()
  let highest = before
  const look = (): void => void (highest = Math.max(highest, process.memoryUsage.rss()))
  const timer = setInterval(look, 20)
  try {
    const rebuilt = await rebuildValues({ transaction: transactionsOf(pool), clock: systemClock, timeZone })
    look()
    const seconds = rebuilt.computeSeconds + rebuilt.releaseSeconds
    return { ...rebuilt, seconds, growthMb: (highest - before) / 1024 / 1024 }
  } finally {
    clearInterval(timer)
    await pool.end()
  }
}
