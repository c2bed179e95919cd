import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aMembership, aNetwork, anOrganization } from '../../../../tests/people.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { someTeams } from '../../referral/test-referrals.ts'
import { mailboxTasks } from '../jobs.ts'
import { aDoor } from '../test-mailboxes.ts'
import { gateUse } from './record-use.ts'
import { aConversation } from './test-conversations.ts'

const clock = aClock('2026-03-12T15:00:00Z')
let db: TestDatabase
let queue: ReturnType<typeof aQueueRole>
let organization: string
let team: string
let [one, two] = ['', '']
beforeAll(async () => {
  db = await testDatabase({ clock: clock.clock })
  queue = aQueueRole(db.jobUrl)
})
afterAll(async () => {
  await queue.close()
  await db.drop()
})
beforeEach(async () => {
  await clock.setTo('2026-03-12T15:00:00Z')
  organization = await anOrganization(db.admin, { network: await aNetwork(db.admin), nameFr: 'Maison Ronde' })
  ;[one, two] = [await worker(), await worker()]
  team = (await someTeams(db.admin, { organization })).intake
  await aDoor(db.admin, { organization, team })
  await db.admin.query(
    `UPDATE mailbox_door SET weekdays = '{1,2,3,4,5}', from_minute = 540, until_minute = 1020 WHERE organization_id = $1`,
    [organization],
  )
})

const worker = async () => (await aMembership(db.admin, { organization })).person
const night = () =>
  mailboxTasks({ clock: clock.clock, timeZone: 'America/Toronto' })['mailbox-figures']?.(queue.tools, {})

/** On a Monday: a first message at ten, an answer at noon. */
const answered = (by = one, more: { expiresOn?: string } = {}) =>
  aConversation(db.admin, {
    organization,
    team,
    said: [
      { at: '2026-01-12T15:00:00Z', by: null },
      { at: '2026-01-12T17:00:00Z', by },
    ],
    ...more,
  })
const unanswered = () =>
  aConversation(db.admin, { organization, team, said: [{ at: '2026-01-12T15:00:00Z', by: null }] })
const followed = (by: string, then: string) =>
  aConversation(db.admin, {
    organization,
    team,
    said: [
      { at: '2026-01-12T15:00:00Z', by: null },
      { at: '2026-01-12T17:00:00Z', by },
      { at: '2026-01-13T17:00:00Z', by: null },
      { at: '2026-01-13T19:00:00Z', by: then },
    ],
  })
async function several<T>(n: number, make: () => Promise<T>): Promise<T[]> {
  const made: T[] = []
  for (let run = 0; run < n; run += 1) made.push(await make())
  return made
}

/** What the log of work says, in all of its versions: counts by kind. */
const log = async (type: string) =>
  (
    await db.admin.query<{ counts: { n: number }[]; withdrawn: boolean; source: string | null }>(
      `SELECT counts, is_withdrawn AS withdrawn, source_record AS source FROM evidence_event WHERE organization_id = $1 AND type = $2 ORDER BY number`,
      [organization, type],
    )
  ).rows.map(({ counts, withdrawn }) => [...counts.map(({ n }) => n), ...(withdrawn ? ['withdrawn'] : [])])

describe('the time to a first answer', () => {
  it('is measured in hours in which somebody was there, and against the promise by the clock', async () => {
    const id = await aConversation(db.admin, {
      organization,
      team,
      said: [
        { at: '2026-01-09T21:00:00Z', by: null },
        { at: '2026-01-12T15:00:00Z', by: one },
      ],
    })
    await night()

    const { rows } = await db.admin.query('SELECT waited, kept_promise FROM mailbox WHERE id = $1', [id])
    expect(rows).toEqual([{ waited: 2, kept_promise: false }])
  })

  it('is said to everyone once five were answered, and computed once a month', async () => {
    await several(4, answered)
    await night()
    expect(await mine()).toMatchObject({ medianHours: null, share: null })
    await several(6, answered)
    await night()
    expect(await mine()).toMatchObject({ medianHours: null, share: null })

    await clock.setTo('2026-04-02T15:00:00Z')
    await night()
    expect(await mine()).toMatchObject({ medianHours: 2, share: 100 })
    await clock.setTo('2027-04-02T15:00:00Z')
    await night()
    expect(await mine()).toMatchObject({ medianHours: null, share: null })
  })

  const mine = async () => {
    const { rows } = await db.admin.query(
      'SELECT median_hours AS "medianHours", share FROM mailbox_answer_time WHERE organization_id = $1',
      [organization],
    )
    return rows[0]
  }
})

describe('what the log of work says of conversations', () => {
  it('is nothing under five, and then only changes of five or more', async () => {
    await several(4, answered)
    await night()
    expect(await log('service-use')).toEqual([])
    await answered()
    await night()
    await night()
    expect(await log('service-use')).toEqual([[5]])
    await several(3, answered)
    await night()
    expect(await log('service-use')).toEqual([[5]])
    await several(2, answered)
    await night()
    expect(await log('service-use')).toEqual([[5], [10]])
  })

  it('counts neither what nobody answered nor what was set aside', async () => {
    await several(9, unanswered)
    const ids = await several(7, answered)
    await db.admin.query(`UPDATE mailbox SET aside_on = '2026-03-01' WHERE id = $1`, [ids[0]])
    await night()

    expect(await log('service-use')).toEqual([[6]])
  })

  it('loses nothing and tells nothing when mailboxes are forgotten, then go', async () => {
    await several(5, () => answered(one, { expiresOn: '2026-03-16' }))
    await db.admin.query(
      'UPDATE mailbox SET loc_hash = NULL, auth_hash = NULL, locked_file = NULL, wrap_file = NULL WHERE organization_id = $1',
      [organization],
    )
    await night()
    await clock.setTo('2026-03-17T15:00:00Z')
    await db.admin.query('SELECT sec.run_mailbox_clock()')
    expect((await db.admin.query('SELECT FROM mailbox WHERE organization_id = $1', [organization])).rowCount).toBe(0)
    await night()

    expect(await log('service-use')).toEqual([[5]])
    const { rows } = await db.admin.query('SELECT * FROM mailbox_past WHERE organization_id = $1', [organization])
    expect(rows).toEqual([
      {
        organization_id: organization,
        week: '2026-01-12',
        waited: 2,
        kept_promise: true,
        followed: false,
        same_worker: false,
        n: 5,
      },
    ])
  })

  it('says how many went on with one and the same person, and then that this is in place', async () => {
    await several(6, () => followed(one, one))
    await several(5, () => followed(one, two))
    await several(5, answered)
    await night()
    await night()

    expect(await log('case-tally')).toEqual([[11, 6]])
    expect(await log('mechanism')).toHaveLength(1)
  })

  it('keeps the tally inside while either part of it is a few', async () => {
    await several(6, () => followed(one, one))
    await several(2, () => followed(one, two))
    await night()

    expect(await log('case-tally')).toEqual([])
  })

  it('gives way to the tally that someone of the organization entered, or that referrals made', async () => {
    await several(5, answered)
    await night()
    const tell = `INSERT INTO evidence_event (id, record_key, number, organization_id, type, starts_on, ends_on, tags, counts, via, recorded_by)
      SELECT gen_random_uuid(), gen_random_uuid(), 1, organization_id, type, starts_on, ends_on, tags, counts, 'page', $2 FROM evidence_event WHERE organization_id = $1`
    await db.admin.query(tell, [organization, one])
    await night()
    await night()

    expect(await log('service-use')).toEqual([[5], [5], [5, 'withdrawn']])
  })

  it.each([
    [{ n: 5, meeting: 5 }, null, true],
    [{ n: 5, meeting: 0 }, null, true],
    [{ n: 4, meeting: 4 }, null, false],
    [{ n: 12, meeting: 9 }, null, false],
    [{ n: 12, meeting: 3 }, null, false],
    [{ n: 12, meeting: 12 }, { n: 10, meeting: 10 }, false],
    [{ n: 15, meeting: 15 }, { n: 10, meeting: 10 }, true],
    [{ n: 15, meeting: 8 }, { n: 10, meeting: 5 }, false],
  ])('of %o, where %o stands, goes out: %s', (counts, standing, goesOut) => {
    expect(gateUse(counts, standing) !== null).toBe(goesOut)
  })
})
