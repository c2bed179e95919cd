import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aCoordinator, aNetwork, aSession } from '../../../../tests/people.ts'
import { present } from '../../../../tests/present.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { directoryTasks } from '../jobs.ts'
import type { RecordDraft, Schedule, ServiceStatus } from '../model.ts'
import { findWholeService, type WholeService } from '../records.ts'
import { saveRecords } from '../save-records.ts'
import { openState } from '../../../field/index.ts'
import { timesOfColumns } from './columns.ts'
import { serviceTimes } from './service-hours.ts'
import { systemClock } from '../../../kernel/clock.ts'

let db: TestDatabase
let session: string
let networkId: string
beforeAll(async () => {
  db = await testDatabase({ connections: 2 })
  networkId = await aNetwork(db.admin)
  session = await aSession(db.admin, await aCoordinator(db.admin, { network: networkId }))
})
afterAll(() => db.drop())

const everyDay = 'MO,TU,WE,TH,FR,SA,SU'
const daysFrom = (now: Date, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)

/** One service of each kind of hours, around a day. */
function kinds(now: Date): { status?: ServiceStatus; schedules: Omit<Schedule, 'id'>[] }[] {
  const weekdays = { freq: 'WEEKLY' as const, byday: 'MO,TU,WE,TH,FR', opens_at: '08:30', closes_at: '16:30' }
  return [
    { schedules: [] },
    { schedules: [weekdays] },
    { schedules: [{ ...weekdays, timezone_name: 'America/Halifax' }] },
    { schedules: [{ ...weekdays, byday: everyDay, opens_at: '00:00', closes_at: '23:59' }] },
    { schedules: [{ ...weekdays, byday: everyDay, opens_at: '18:00', closes_at: '02:00' }] },
    { schedules: [{ ...weekdays, byday: everyDay }, { dtstart: daysFrom(now, 1) }] },
    { schedules: [{ ...weekdays, byday: everyDay, valid_to: daysFrom(now, 2) }] },
    { schedules: [{ ...weekdays, freq: 'MONTHLY', byday: '1MO,-1FR' }] },
    { schedules: [{ dtstart: daysFrom(now, 3), opens_at: '10:00', closes_at: '12:00' }] },
    { schedules: [weekdays], status: 'temporarily closed' },
  ]
}

const draftsOf = (now: Date): RecordDraft[] =>
  kinds(now).map(({ schedules, status = 'active' }) => ({
    id: randomUUID(),
    kind: 'service',
    networkId,
    doc: { name: { fr: 'Écoute' }, status, schedules: schedules.map((one) => ({ id: randomUUID(), ...one })) },
  }))

interface Columns {
  id: string
  open_ranges: string | null
  open_computed_until: Date | null
  is_open: boolean | null
}

/** What a filter of the search and a badge of its results say at an instant, read from the columns alone. */
async function columnsAt(now: Date): Promise<Map<string, Columns>> {
  const { rows } = await db.admin.query<Columns>(
    `SELECT service_id AS id, open_ranges::text, open_computed_until, open_ranges @> $1::timestamptz AS is_open FROM service_search`,
    [now],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** The services as their pages read them. */
const wholesOf = (drafts: readonly RecordDraft[]): Promise<WholeService[]> =>
  db.database.asSession(session, async (tx) => {
    const wholes: WholeService[] = []
    for (const { id } of drafts) wholes.push(present(await findWholeService(tx, id)))
    return wholes
  })

/** Each service, what its page says at an instant, and what its row says. */
async function everySaying(wholes: readonly WholeService[], now: Date) {
  const columns = await columnsAt(now)
  return wholes.map((whole) => {
    const row = present(columns.get(whole.service.id))
    const page = openState(serviceTimes(whole, now), now)
    const badge = openState(timesOfColumns(row.open_ranges, row.open_computed_until), now)
    return { page, badge, filter: row.is_open ?? false }
  })
}

describe('the columns that search reads', () => {
  it('say what the page says, at every hour of three days', async () => {
    const start = systemClock.now()
    const drafts = draftsOf(start)
    await db.database.asSession(session, (tx) => saveRecords(tx, drafts, null))
    const wholes = await wholesOf(drafts)
    const seen = new Set<string>()

    for (let hour = 0; hour < 72; hour += 1) {
      const sayings = await everySaying(wholes, new Date(start.getTime() + hour * 3_600_000))
      for (const { page, badge, filter } of sayings) {
        expect(badge?.isOpen).toBe(page?.isOpen)
        expect(badge?.until).toEqual(page?.until)
        expect(filter).toBe(page?.isOpen ?? false)
        seen.add(String(page?.isOpen))
      }
    }
    expect([...seen].sort()).toEqual(['false', 'true', 'undefined'])
  })

  it('are renewed by the queue before what they know ends, and only where hours are known', async () => {
    const start = systemClock.now()
    const drafts = draftsOf(start)
    await db.database.asSession(session, (tx) => saveRecords(tx, drafts, null))
    const later = new Date(start.getTime() + 20 * 86_400_000)
    const queue = aQueueRole(db.jobUrl)
    const jobs = {
      clock: { now: () => later, newId: randomUUID },
      timeZone: 'America/Toronto',
      baseUrl: '',
      secretKey: Buffer.of(),
    }
    const task = present(directoryTasks(jobs)['directory-hours'])

    await task(queue.tools, {})
    await task(queue.tools, {})
    await queue.close()

    const columns = await columnsAt(later)
    const known = drafts.map(({ id }) => columns.get(id)?.open_computed_until?.getTime() ?? null)
    // Never known; the one whose schedule ended; the one that was one day only.
    expect(known.flatMap((until, index) => (until === null ? [index] : []))).toEqual([0, 6, 8])
    expect(new Set(known.filter((until) => until !== null))).toEqual(new Set([later.getTime() + 15 * 86_400_000]))
    for (const { page, badge, filter } of await everySaying(await wholesOf(drafts), later)) {
      expect(badge).toEqual(page)
      expect(filter).toBe(page?.isOpen ?? false)
    }
  })
})
