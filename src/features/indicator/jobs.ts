import type { Clock } from '../../kernel/clock.ts'
import type { Task } from '../../kernel/jobs.ts'
import { reviseClosed } from './close/close-period.ts'
import { rebuildValues } from './store/rebuild.ts'
import { refreshValues } from './store/refresh.ts'

interface IndicatorJobs {
  clock: Clock
  /** IANA zone of the instance. */
  timeZone: string
  /** Signs revisions of closed periods. */
  secretKey: Buffer
}

/** Every five minutes what changed, so that many changes at once are computed once; every night (UTC) everything, since what runs grows older. */
export const indicatorCron: readonly string[] = [
  '*/5 * * * * indicator-refresh ?jobKey=indicator-refresh&jobKeyMode=replace',
  '40 8 * * * indicator-rebuild ?jobKey=indicator-rebuild&jobKeyMode=replace',
]

export const indicatorTasks = ({ clock, timeZone, secretKey }: IndicatorJobs): Record<string, Task> => ({
  async 'indicator-refresh'({ transaction }) {
    const { periods } = await refreshValues({ transaction, clock, timeZone })
    if (periods > 0) await transaction((tx) => reviseClosed(tx, { secretKey, at: clock.now() }))
  },
  async 'indicator-rebuild'({ transaction }) {
    await rebuildValues({ transaction, clock, timeZone })
    await transaction((tx) => reviseClosed(tx, { secretKey, at: clock.now() }))
  },
})
