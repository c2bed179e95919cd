import type { Add, FeatureBench } from '../../../bench/feature-bench.ts'
import { measurePage } from '../../../bench/requests.ts'
import { memoryMb, startServer } from '../../../bench/server.ts'
import { roleUrl } from '../../kernel/migrate.ts'
import { dayOf, systemClock } from '../../kernel/clock.ts'
import { transactionsOf } from '../../kernel/db/index.ts'
import { openPool } from '../../kernel/open-pool.ts'
import { keptPeriods } from './kept-periods.ts'
import { rebuildValues, type Rebuilt } from './store/rebuild.ts'
import { fillLog } from './test-bench-log.ts'

export const bench: FeatureBench = { measure: measureIndicators }

const organizations = 500
const timeZone = 'America/Toronto'
/** Pieces of evidence: a tenth for the growth, then what the budgets are for. `--indicator=2000000` measures ten times more. */
const sizes = [20_000, 200_000] as const

interface Measured {
  rebuilt: Rebuilt
  dashboardP95Ms: number
}

/** The dashboard and the rebuild, at a size and at ten times it: what grows with the log, and what must not. */
async function measureIndicators(add: Add, size?: number): Promise<void> {
  const asked = size === undefined ? sizes : ([size / 10, size] as const)
  const [small, large] = [await measureAt(add, asked[0], false), await measureAt(add, asked[1], true)]
  const times = (from: number, to: number): number => to / from
  const said = `${asked[0].toLocaleString('en')} → ${asked[1].toLocaleString('en')} pieces of evidence`
  add(`dashboard p95, ${said}`, times(small.dashboardP95Ms, large.dashboardP95Ms), 1.2, '×', 2)
  const whole = ({ computeSeconds, releaseSeconds }: Rebuilt): number => computeSeconds + releaseSeconds
  add(`rebuild, ${said}`, times(whole(small.rebuilt), whole(large.rebuilt)), 12, '×', 1)
}

async function measureAt(add: Add, events: number, isTold: boolean): Promise<Measured> {
  const server = await startServer({ command: 'npm' })
  try {
    const today = dayOf(systemClock.now(), timeZone)
    const from = keptPeriods(today)[1]?.start ?? today
    const { networkId, coordinatorCookie, leadCookie, organizationId } = await fillLog(server.adminUrl, {
      organizations,
      events,
      from,
      days: 450,
    })
    const rebuilt = await rebuild(server.adminUrl)
    const dashboard = await measurePage(`${server.url}/fr/tableau-de-bord?network=${networkId}`, server.pid, {
      cookie: coordinatorCookie,
    })
    if (isTold) {
      const size = `${organizations} organizations, ${events.toLocaleString('en')} pieces of evidence`
      add(`coordinator’s dashboard, ${size}: p95 (p50 ${dashboard.p50Ms.toFixed(1)} ms)`, dashboard.p95Ms, 100, 'ms')
      add('CPU per request, the same dashboard', dashboard.cpuMs, 60, 'ms', 2)
      const year = await measurePage(`${server.url}/fr/notre-annee?organization=${organizationId}`, server.pid, {
        cookie: leadCookie,
      })
      add(`an organization’s year, the same log: p95 (p50 ${year.p50Ms.toFixed(1)} ms)`, year.p95Ms, 100, 'ms')
      const parts = `log ${rebuilt.computeSeconds.toFixed(1)} s, gate ${rebuilt.releaseSeconds.toFixed(1)} s`
      add(
        `rebuild of ${rebuilt.rows.toLocaleString('en')} rows (${parts})`,
        rebuilt.computeSeconds + rebuilt.releaseSeconds,
        60 * Math.max(1, events / 200_000),
        's',
      )
      add('memory of the server after this load (PSS), indicators', memoryMb(server.pid), 200, 'MB', 0)
    }
    return { rebuilt, dashboardP95Ms: dashboard.p95Ms }
  } finally {
    await server.stop()
  }
}

async function rebuild(adminUrl: string): Promise<Rebuilt> {
  const pool = openPool({ connectionString: roleUrl(adminUrl, 'tis_job'), max: 2 })
  try {
    return await rebuildValues({ transaction: transactionsOf(pool), clock: systemClock, timeZone })
  } finally {
    await pool.end()
  }
}
