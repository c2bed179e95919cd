import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../../../tests/clock.ts'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { aMembership, aNetwork, anOrganization } from '../../../tests/people.ts'
import { aQueueRole } from '../../../tests/queue.ts'
import { anIntakeTeam } from './hours/test-door.ts'
import { mailboxTasks } from './jobs.ts'

// A mailbox begun on that Monday goes on the Monday of the week that is ninety-seven days later.
const begunAt = '2026-09-14T14:00:00Z'
const lastDay = '2026-12-14'

const clock = aClock(begunAt)
let db: TestDatabase
let organization: string
let team: string
let worker: string
beforeAll(async () => {
  db = await testDatabase({ clock: clock.clock })
})
afterAll(() => db.drop())

beforeEach(async () => {
  await clock.setTo(begunAt)
  organization = await anOrganization(db.admin, { network: await aNetwork(db.admin) })
  team = await anIntakeTeam(db.admin, organization)
  worker = (await aMembership(db.admin, { organization })).person
  await db.admin.query(
    `INSERT INTO mailbox_door (organization_id, team_id, weekdays, from_minute, until_minute, promise_hours, phone, opened_on)
     VALUES ($1, $2, '{1,2,3,4,5}', 540, 1260, 24, '+18195550142', '2026-09-01')`,
    [organization, team],
  )
})

/** A first message as the page of young people sends it, of bytes of chance; somebody read it. @returns what opens it */
async function aMailbox() {
  const [id, object] = [randomUUID(), randomUUID()]
  const [loc, auth, token] = [randomBytes(32), randomBytes(32), randomBytes(32)]
  const refusal = await db.database.asYouth(async (tx) => {
    const { rows } = await sql<{ refusal: string | null }>`
      select sec.door_begin(${id}, ${organization}, ${team}, ${loc}, ${auth}, ${randomBytes(200)}, ${randomBytes(200)}, ${randomBytes(1959)},
        ${randomBytes(32)}, 1, ${randomBytes(200)}, ${object}, ${randomBytes(200)}, ${token}) as refusal`.execute(tx)
    return rows[0]?.refusal
  })
  expect(refusal).toBeNull()
  await db.admin.query(
    'INSERT INTO mailbox_reading (mailbox_id, organization_id, person_id, seq) VALUES ($1, $2, $3, 0)',
    [id, organization, worker],
  )
  return { id, loc, auth }
}

const open = ({ loc, auth }: { loc: Buffer; auth: Buffer }) =>
  db.database.asYouth(async (tx) => {
    const { rows } = await sql`select * from sec.door_open(${loc}, ${auth}, ${randomBytes(32)})`.execute(tx)
    return rows.length === 1
  })

const run = async (): Promise<number> => {
  const { rows } = await db.admin.query<{ n: number }>('SELECT sec.run_mailbox_clock() AS n')
  return rows[0]?.n ?? 0
}

const tables = ['mailbox', 'mailbox_wrap', 'mailbox_object', 'mailbox_reading', 'mailbox_token', 'mailbox_try']
/** Rows of a mailbox, table by table; tries are of places, not of mailboxes. */
async function rowsOf(id: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of tables.slice(0, -1)) {
    const column = table === 'mailbox' ? 'id' : 'mailbox_id'
    const { rowCount } = await db.admin.query(`SELECT FROM ${table} WHERE ${column} = $1`, [id])
    counts[table] = rowCount ?? 0
  }
  return counts
}
const whole = { mailbox: 1, mailbox_wrap: 1, mailbox_object: 1, mailbox_reading: 1 }
const nothing = { mailbox: 0, mailbox_wrap: 0, mailbox_object: 0, mailbox_reading: 0, mailbox_token: 0 }

describe('a mailbox', () => {
  it('stays whole until its last day, then goes with all of its rows; the second time nothing more does', async () => {
    const { id } = await aMailbox()
    const { rows } = await db.admin.query('SELECT expires_on FROM mailbox WHERE id = $1', [id])
    expect(rows).toEqual([{ expires_on: lastDay }])

    await clock.setTo('2026-12-13T23:00:00Z')
    expect(await run()).toBe(0)
    expect(await rowsOf(id)).toEqual({ ...whole, mailbox_token: 0 })

    await clock.setTo('2026-12-14T00:30:00Z')
    expect(await run()).toBe(1)
    expect(await rowsOf(id)).toEqual(nothing)
    expect(await run()).toBe(0)
  })

  it('is put off by whoever comes back to it, and only that one', async () => {
    const [kept, left] = [await aMailbox(), await aMailbox()]
    await clock.setTo('2026-11-02T15:00:00Z')
    expect(await open(kept)).toBe(true)

    await clock.setTo('2026-12-14T15:00:00Z')
    expect(await run()).toBe(1)
    expect(await rowsOf(left.id)).toEqual(nothing)
    expect(await rowsOf(kept.id)).toEqual({ ...whole, mailbox_token: 0 })
  })

  it('is opened by nobody from its last day on, even while the clock has not run', async () => {
    const mailbox = await aMailbox()
    await clock.setTo('2026-12-14T00:30:00Z')

    expect(await open(mailbox)).toBe(false)
  })

  const manyOver = () =>
    db.admin.query(
      `INSERT INTO mailbox (id, organization_id, team_id, enc_file, sig_key, created_week, expires_on)
       SELECT gen_random_uuid(), $1, $2, decode(repeat('00', 1959), 'hex'), decode(repeat('00', 32), 'hex'), '2026-06-01', '2026-09-14' FROM generate_series(1, 1001)`,
      [organization, team],
    )

  it('goes by a thousand at a time, so that no transaction is long', async () => {
    await manyOver()

    expect([await run(), await run(), await run()]).toEqual([1000, 1, 0])
  })

  it('is gone, with all that is over, once the task of the hour ran on the role of the queue', async () => {
    await manyOver()
    const queue = aQueueRole(db.jobUrl)
    await mailboxTasks({ clock: clock.clock, timeZone: 'America/Toronto' })['mailbox-clock']?.(queue.tools, {})
    await queue.close()

    expect(await run()).toBe(0)
  })
})

describe('what a page leaves', () => {
  it('a token goes after an hour, and failed tries after two days', async () => {
    const mailbox = await aMailbox()
    expect(await open({ loc: mailbox.loc, auth: randomBytes(32) })).toBe(false)
    const left = async () => {
      const tries = await db.admin.query('SELECT FROM mailbox_try WHERE loc_hash = $1', [mailbox.loc])
      return [(await rowsOf(mailbox.id))['mailbox_token'], tries.rowCount]
    }

    await clock.setTo('2026-09-14T14:59:00Z')
    await run()
    expect(await left()).toEqual([1, 1])
    await clock.setTo('2026-09-14T15:01:00Z')
    await run()
    expect(await left()).toEqual([0, 1])
    await clock.setTo('2026-09-16T15:01:00Z')
    await run()
    expect(await left()).toEqual([0, 0])
    expect(await rowsOf(mailbox.id)).toEqual({ ...whole, mailbox_token: 0 })
  })
})
