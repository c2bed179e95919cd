import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aNetwork, anOrganization, aPerson } from '../../../../tests/people.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { aLoggedEvent, type LoggedFacts } from '../../indicator/test-log.ts'
import { connectionTasks } from '../jobs.ts'
import { bodyOf, monthsOf } from '../test-ties.ts'

let db: TestDatabase
let queue: ReturnType<typeof aQueueRole>
const { clock } = aClock()
let network = ''
let all: string[] = []
beforeAll(async () => {
  db = await testDatabase({ clock })
  queue = aQueueRole(db.jobUrl)
})
afterAll(async () => {
  await queue.close()
  await db.drop()
})
beforeEach(async () => {
  network = await aNetwork(db.admin)
  all = []
  for (let made = 0; made < 5; made++) all.push(await anOrganization(db.admin, { network }))
})

const gather = async (day = '2026-12-01'): Promise<number> =>
  (await db.admin.query('SELECT sec.gather_ties($1) AS n', [day])).rows[0]?.n
const one = (place: number): string => all[place] ?? ''
const logged = (places: number[], facts: Partial<LoggedFacts> = {}): Promise<string> =>
  aLoggedEvent(db.admin, { type: 'interaction', organizations: places.map(one), startsOn: '2026-10-05', ...facts })
const seen = (a = 0, b = 1) => monthsOf(db.admin, one(a), one(b))
const answer = async (record: string, place: number, said: 'ours' | 'not-us', number = 1) =>
  db.admin.query(
    'INSERT INTO evidence_answer (record_key, organization_id, number, answer, person_id) VALUES ($1, $2, $3, $4, $5)',
    [record, one(place), number, said, await aPerson(db.admin)],
  )

it('weighs a record by how many organizations it names, and adds up those of a month', async () => {
  await logged([0, 1, 2, 3, 4])
  await logged([0, 1])
  await logged([0])
  await gather()
  expect(await seen()).toEqual([{ kind: 'interaction', month: '2026-10', times: 2, weight: 1.25, begun: 2 }])
  expect(await seen(3, 4)).toMatchObject([{ times: 1, weight: 0.25 }])
})

it('makes ties of what organizations do together, each of its kind, and of nothing that counts people', async () => {
  for (const type of ['partnership', 'campaign', 'mechanism', 'training', 'referral', 'participation'] as const)
    await logged([0, 1], { type })
  await gather()
  expect((await seen()).map(({ kind }) => kind)).toEqual(['activity', 'committee', 'partnership', 'training'])
})

it('counts once what two organizations recorded, with all whom they name, though the first was withdrawn', async () => {
  const first = await logged([0, 1])
  const second = await logged([1, 2], { sameAs: first })
  await gather()
  expect(await seen()).toMatchObject([{ times: 1, weight: 0.5 }])
  expect(await seen(0, 2)).toMatchObject([{ times: 1, weight: 0.5 }])
  await logged([0, 1], { supersedes: first, isWithdrawn: true })
  await gather()
  expect(await seen()).toEqual([])
  expect(await seen(1, 2)).toMatchObject([{ times: 1, weight: 1 }])
  expect(second).not.toBe(first)
})

it('takes out who answers « not us », and puts them back when they answer otherwise', async () => {
  const record = await logged([0, 1, 2])
  await answer(record, 1, 'not-us')
  await gather()
  expect(await seen()).toEqual([])
  expect(await seen(0, 2)).toMatchObject([{ weight: 1 }])
  await answer(record, 1, 'ours', 2)
  await gather()
  expect(await seen()).toMatchObject([{ weight: 0.5 }])
})

it('follows corrections and withdrawals', async () => {
  const record = await logged([0, 1])
  await gather()
  const corrected = await logged([0, 2], { supersedes: record, startsOn: '2026-09-02' })
  await gather()
  expect(await seen()).toEqual([])
  expect(await seen(0, 2)).toMatchObject([{ month: '2026-09' }])
  await logged([0, 2], { supersedes: corrected, isWithdrawn: true })
  await gather()
  expect(await seen(0, 2)).toEqual([])
})

it('sees what lasts in each month until today, and says when it began', async () => {
  await logged([0, 1], { type: 'partnership', startsOn: '2026-10-20', endsOn: null })
  await logged([0, 1], { type: 'campaign', startsOn: '2026-08-30', endsOn: '2026-09-02' })
  await logged([0, 1], { type: 'program', startsOn: '2027-01-01', endsOn: null })
  await gather()
  expect((await seen()).map(({ kind, month, begun }) => `${kind} ${month} ${begun}`)).toEqual([
    'activity 2026-08 1',
    'activity 2026-09 0',
    'partnership 2026-10 1',
    'partnership 2026-11 0',
    'partnership 2026-12 0',
  ])
  await gather('2027-01-02')
  expect((await seen()).at(-2)).toMatchObject({ kind: 'activity', month: '2027-01' })
  await gather('2033-02-01')
  expect((await seen())[0]).toMatchObject({ kind: 'activity', month: '2027-02', begun: 0 })
})

it('does nothing when nothing was added, and writes only what changed', async () => {
  await gather('2026-12-01')
  await logged([0, 1])
  expect(await gather('2026-12-01')).toBe(1)
  expect(await gather('2026-12-01')).toBe(0)
  await logged([2, 3])
  expect(await gather('2026-12-01')).toBe(1)
  expect(await gather('2026-12-02')).toBe(0)
})

it('asks for a snapshot of the networks of both, and of no other', async () => {
  const elsewhere = await aNetwork(db.admin)
  await anOrganization(db.admin, { network: elsewhere })
  const asked = async (id: string): Promise<number> =>
    (await db.admin.query(`SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE key = $1`, [`net-snapshot:${id}`]))
      .rows[0]?.n
  expect(await asked(network)).toBe(0)
  await logged([0, 1])
  await logged([0, 2])
  await connectionTasks({ clock, timeZone: 'America/Toronto' })['tie-gather']?.(queue.tools, {})
  expect(await asked(network)).toBe(1)
  expect(await asked(elsewhere)).toBe(0)
})

it('is told in the net of the network alone, without what a table of regions says twice', async () => {
  const stranger = await anOrganization(db.admin)
  await aLoggedEvent(db.admin, { type: 'training', organizations: [one(0), stranger], startsOn: '2026-11-02' })
  await logged([0, 1], { type: 'network-membership', startsOn: '2026-11-02' })
  const { rows } = await db.admin.query(
    `INSERT INTO evidence_event (id, record_key, type, organization_id, starts_on, ends_on, via, source_record)
     SELECT x.id, x.id, 'mechanism', $1, '2026-11-02', '2026-11-02', 'platform', 'table-mechanism:' || x.id FROM (SELECT gen_random_uuid() AS id) x
     RETURNING id`,
    [one(0)],
  )
  await db.admin.query(
    `INSERT INTO evidence_organization (event_id, organization_id, part, sector, region_codes)
     SELECT $1, o, 'lead', 'community', '{}' FROM unnest($2::uuid[]) AS o`,
    [rows[0]?.id, [one(0), one(1)]],
  )
  await gather()
  const { organizations, pairs } = await bodyOf(db.admin, network, 'members')
  expect(organizations.map(({ id }) => id)).toEqual(all.toSorted())
  expect(pairs).toHaveLength(1)
  expect(pairs[0]?.seen).toMatchObject([{ kind: 'committee', times: 1, weight: 1 }])
})
