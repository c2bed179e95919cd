import { measurePage } from '../../../bench/requests.ts'
import { addLoad, type Add, type FeatureBench } from '../../../bench/feature-bench.ts'
import { memoryMb, startServer, type BenchServer } from '../../../bench/server.ts'
import { dayOf, systemClock } from '../../kernel/clock.ts'
import { startPostgres } from '../../kernel/postgres.ts'
import { keptPeriods } from './kept-periods.ts'
import { fillLog, type BenchLog } from './test-bench-log.ts'
import { measureRebuild, type MeasuredRebuild } from './test-bench-rebuild.ts'

export const bench: FeatureBench = { measure: measureIndicators }

const organizations = 500
const timeZone = 'America/Toronto'
/** Pieces of evidence: a tenth for the growth, then what the budgets are for. `--indicator=2000000` measures ten times more. */
const sizes = [20_000, 200_000] as const

interface Measured {
  rebuilt: MeasuredRebuild
  dashboardP50Ms: number
}

/** The dashboard and the rebuild, at a size and at ten times it: what grows with the log, and what must not. */
async function measureIndicators(add: Add, size?: number): Promise<void> {
  const asked = size === undefined ? sizes : ([size / 10, size] as const)
  const [small, large] = [await measureAt(add, asked[0], false), await measureAt(add, asked[1], true)]
  const said = `${asked[0].toLocaleString('en')} → ${asked[1].toLocaleString('en')} pieces of evidence`
  // The middle one: among 400, the slowest twenty say more of the machine than of the log.
  add(`dashboard p50, ${said}`, large.dashboardP50Ms / small.dashboardP50Ms, 1.2, '×', 2)
  add(`rebuild, ${said}`, large.rebuilt.seconds / small.rebuilt.seconds, 12, '×', 1)
}

async function measureAt(add: Add, events: number, isTold: boolean): Promise<Measured> {
  const { dataFolder, log, rebuilt } = await rebuiltInstance(events)
  const server = await startServer({ command: 'npm', dataFolder })
  try {
    const dashboard = await measurePage(`${server.url}/fr/tableau-de-bord?network=${log.networkId}`, server, {
      cookie: log.coordinatorCookie,
    })
    if (isTold) {
      const size = `${organizations} organizations, ${events.toLocaleString('en')} pieces of evidence`
      add(`coordinator’s dashboard, ${size}: p95 (p50 ${dashboard.p50Ms.toFixed(1)} ms)`, dashboard.p95Ms, 100, 'ms')
      addLoad(add, 'the same dashboard', dashboard, 60)
      await addYear(add, server, log)
      addRebuild(add, rebuilt, events)
    }
    return { rebuilt, dashboardP50Ms: dashboard.p50Ms }
  } finally {
    await server.stop()
  }
}

/** A log and its values. The database alone runs meanwhile: every five minutes, a server would compute what changed. */
async function rebuiltInstance(
  events: number,
): Promise<{ dataFolder: string; log: BenchLog; rebuilt: MeasuredRebuild }> {
  const prepared = await startServer({ command: 'npm' })
  await prepared.stop(true)
  const { dataFolder } = prepared
  const postgres = await startPostgres({ dataFolder })
  try {
    const today = dayOf(systemClock.now(), timeZone)
    const from = keptPeriods(today)[1]?.start ?? today
    const log = await fillLog(postgres.adminUrl, { organizations, events, from, days: 450 })
    return { dataFolder, log, rebuilt: await measureRebuild(postgres.adminUrl, timeZone) }
  } finally {
    await postgres.stop()
  }
}

async function addYear(add: Add, server: BenchServer, { organizationId, leadCookie }: BenchLog): Promise<void> {
  const year = await measurePage(`${server.url}/fr/notre-annee?organization=${organizationId}`, server, {
    cookie: leadCookie,
  })
  add(`an organization’s year, the same log: p95 (p50 ${year.p50Ms.toFixed(1)} ms)`, year.p95Ms, 100, 'ms')
  add('memory of the server after this load (PSS), indicators', memoryMb(server.pid), 200, 'MB', 0)
}

function addRebuild(
  add: Add,
  { rows, seconds, computeSeconds, releaseSeconds, growthMb }: MeasuredRebuild,
  events: number,
): void {
  const parts = `log ${computeSeconds.toFixed(1)} s, gate ${releaseSeconds.toFixed(1)} s`
  const budget = 60 * Math.max(1, events / 200_000)
  add(`rebuild of ${rows.toLocaleString('en')} rows (${parts})`, seconds, budget, 's')
  add('memory that this rebuild adds at its highest (RSS)', growthMb, 600, 'MB', 0)
}
