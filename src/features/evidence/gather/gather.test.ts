import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aDesignation, aMembership, aNetwork, anOrganization, aPerson } from '../../../../tests/people.ts'
import { aLoadedCatalogue, anAdoptedAction, anAdoption } from '../../../../tests/plan.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { gatherTasks } from './gather-tasks.ts'

let db: TestDatabase
let queue: ReturnType<typeof aQueueRole>
let [network, organization, person] = ['', '', '']
const { clock } = aClock()
beforeAll(async () => {
  db = await testDatabase({ clock })
  queue = aQueueRole(db.jobUrl)
  await aLoadedCatalogue(db.database)
})
afterAll(async () => {
  await queue.close()
  await db.drop()
})
beforeEach(async () => {
  network = await aNetwork(db.admin)
  organization = await anOrganization(db.admin, { network, sector: 'justice', regionCodes: ['09'] })
  person = await aPerson(db.admin)
  await aMembership(db.admin, { organization, role: 'lead', person })
})

const gather = () => gatherTasks({ clock, timeZone: 'America/Toronto' })['evidence-gather']?.(queue.tools, {})
const known = async (type: string) =>
  (
    await db.admin.query<{
      number: number
      from: string
      to: string | null
      tags: string
      withdrawn: boolean
      counts: { n: number }[]
    }>(
      `SELECT number, starts_on::text AS from, ends_on::text AS to, array_to_string(tags, ' ') AS tags, is_withdrawn AS withdrawn, counts FROM evidence_event
       WHERE organization_id = $1 AND type = $2 ORDER BY record_key, number`,
      [organization, type],
    )
  ).rows.map(({ counts, ...row }) => ({ ...row, counts: counts.map(({ n }) => n) }))
const change = (sql: string, ...values: unknown[]) => db.admin.query(sql, [organization, ...values])

it('makes evidence of designations, memberships and head-counts, and of adopted actions, naming nobody', async () => {
  await aDesignation(db.admin, { organization, person, kind: 'specialist_deputy' })
  await change(`UPDATE organization SET staff_count = 12, staff_count_on = '2026-10-01' WHERE id = $1`)
  await change(`UPDATE network_member SET joined_on = '2026-09-01' WHERE organization_id = $1`)
  const adoption = await anAdoption(db.admin, { organization, person })
  await anAdoptedAction(db.admin, { adoption, action: 'A8' })

  await gather()

  expect(await known('designation')).toMatchObject([{ number: 1, to: null, tags: 'designation:specialist-backup' }])
  expect(await known('org-profile')).toMatchObject([{ from: '2026-10-01', to: '2026-10-01', counts: [12] }])
  expect(await known('network-membership')).toMatchObject([{ from: '2026-09-01', to: null, tags: 'kind:table' }])
  expect(await known('action-record')).toHaveLength(1)
  const { rows } = await db.admin.query(
    `SELECT DISTINCT o.part, o.sector, o.region_codes, e.via, e.recorded_by FROM evidence_event e JOIN evidence_organization o ON o.event_id = e.id
     WHERE e.organization_id = $1`,
    [organization],
  )
  expect(rows).toEqual([{ part: 'lead', sector: 'justice', region_codes: ['09'], via: 'platform', recorded_by: null }])
})

it('writes nothing the second time', async () => {
  await aDesignation(db.admin, { organization, person, kind: 'contact' })
  await gather()
  const before = await db.admin.query('SELECT count(*) FROM evidence_event')
  await gather()
  expect((await db.admin.query('SELECT count(*) FROM evidence_event')).rows).toEqual(before.rows)
})

it('corrects what changed by a version, and withdraws what is no longer there', async () => {
  const adoption = await anAdoption(db.admin, { organization, person })
  const action = await anAdoptedAction(db.admin, { adoption, action: 'A8' })
  const held = await aDesignation(db.admin, { organization, person, kind: 'contact' })
  await gather()

  await db.admin.query(`UPDATE designation SET until_day = '2026-11-30' WHERE id = $1`, [held])
  await db.admin.query('DELETE FROM adopted_action WHERE id = $1', [action])
  await gather()

  expect((await known('designation')).map(({ number, to }) => [number, to])).toEqual([
    [1, null],
    [2, '2026-11-30'],
  ])
  expect((await known('action-record')).map(({ withdrawn }) => withdrawn)).toEqual([false, true])
})

it('keeps the head-count of another day, and corrects that of the same day', async () => {
  await change(`UPDATE organization SET staff_count = 12, staff_count_on = '2026-10-01' WHERE id = $1`)
  await gather()
  await change(`UPDATE organization SET staff_count = 13 WHERE id = $1`)
  await gather()
  await change(`UPDATE organization SET staff_count = 20, staff_count_on = '2026-11-15' WHERE id = $1`)
  await gather()
  expect((await known('org-profile')).map(({ from, counts }) => [from, ...counts]).toSorted()).toEqual([
    ['2026-10-01', 12],
    ['2026-10-01', 13],
    ['2026-11-15', 20],
  ])
})

it('waits for the day of what is to come, and says nothing of an organization that is only listed', async () => {
  await aDesignation(db.admin, { organization, person, kind: 'contact' })
  await change(`UPDATE designation SET from_day = '2027-01-01' WHERE organization_id = $1`)
  await change(`UPDATE organization SET status = 'listed' WHERE id = $1`)
  await gather()
  expect(await known('designation')).toEqual([])
  expect(await known('network-membership')).toEqual([])
})

it('does one thing when two of it run at once', async () => {
  await aDesignation(db.admin, { organization, person, kind: 'contact' })
  await Promise.all([gather(), gather()])
  expect(await known('designation')).toHaveLength(1)
})
