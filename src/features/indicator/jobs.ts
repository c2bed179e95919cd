import type { Clock } from '../../kernel/clock.ts'
import type { Task } from '../../kernel/jobs.ts'
import { rebuildValues } from './store/rebuild.ts'
import { refreshValues } from './store/refresh.ts'

/** Every five minutes what changed, so that many changes at once are computed once; every night (UTC) everything, since what runs grows older. */
export const indicatorCron: readonly string[] = [
  '*/5 * * * * indicator-refresh ?jobKey=indicator-refresh&jobKeyMode=replace',
  '40 8 * * * indicator-rebuild ?jobKey=indicator-rebuild&jobKeyMode=replace',
]

export const indicatorTasks = ({ clock, timeZone }: { clock: Clock; timeZone: string }): Record<string, Task> => ({
  async 'indicator-refresh'({ transaction }) {
    await refreshValues({ transaction, clock, timeZone })
  },
  async 'indicator-rebuild'({ transaction }) {
    await rebuildValues({ transaction, clock, timeZone })
  },
})
