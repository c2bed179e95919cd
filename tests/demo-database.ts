import { loadDemo } from '../src/app.ts'
import { dayOf, systemClock } from '../src/kernel/clock.ts'
import { copiedDatabase, type TestDatabase } from './database.ts'

const timeZone = 'America/Toronto'

/** A database of its own with the invented region, as it is loaded today: it takes seconds to make, and a blink to copy. */
export function demoDatabase(): Promise<TestDatabase> {
  const today = dayOf(systemClock.now(), timeZone)
  return copiedDatabase(`demo_${today.replaceAll('-', '_')}`, (adminUrl) =>
    loadDemo(adminUrl, { clock: systemClock, timeZone }),
  )
}
