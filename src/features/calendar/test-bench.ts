import { measurePage } from '../../../bench/requests.ts'
import { addLoad, type Add, type FeatureBench } from '../../../bench/feature-bench.ts'
import { startServer } from '../../../bench/server.ts'
import { calendarText } from '../../kernel/calendar/index.ts'
import { startPostgres } from '../../kernel/postgres.ts'
import { fillCalendars } from './test-bench-meetings.ts'

export const bench: FeatureBench = { measure: measureCalendars }

const events = 500

/** Feeds of 500 events, as programs fetch them: sent whole each time. And what writing such a file costs by itself. */
async function measureCalendars(add: Add): Promise<void> {
  const prepared = await startServer({ command: 'npm' })
  await prepared.stop(true)
  const { dataFolder } = prepared
  const postgres = await startPostgres({ dataFolder })
  const paths = await fillCalendars(postgres.adminUrl, events).finally(() => postgres.stop())
  const server = await startServer({ command: 'npm', dataFolder })
  try {
    for (const [what, path] of Object.entries(paths)) {
      const load = await measurePage(`${server.url}${path}`, server)
      addLoad(add, `${what} of ${events} events`, load, 18)
    }
    const page = await measurePage(`${server.url}/fr/calendrier/regions/07`, server)
    addLoad(add, `the page of a region with ${events} meetings`, page, 18)
  } finally {
    await server.stop()
  }
  addWriting(add)
}

function addWriting(add: Add): void {
  const hour = 3_600_000
  const one = (at: number) => ({
    uid: `${at}@tisserin.invalid`,
    sequence: 1,
    modifiedAt: new Date(Date.UTC(2026, 8, 1)),
    start: new Date(Date.UTC(2026, 8, 1) + at * 31 * hour),
    end: new Date(Date.UTC(2026, 8, 1) + at * 31 * hour + hour),
    timeZone: 'America/Toronto' as const,
    title: 'Rencontre – Alliance de l’Outaouais ; prévention, écoles et police',
    place: null,
    description: null,
    url: null,
    isCancelled: at % 20 === 0,
    recurrence: null,
    until: null,
    replaces: null,
  })
  const all = Array.from({ length: events }, (_, at) => one(at))
  const write = (times: number): void => {
    for (let time = 0; time < times; time += 1) calendarText(all, { name: 'Outaouais', lang: 'fr', method: 'PUBLISH' })
  }
  write(50)
  const before = process.cpuUsage()
  write(100)
  add(`CPU, writing ${events} events`, process.cpuUsage(before).user / 100 / 1000, 8, 'ms', 1)
}
