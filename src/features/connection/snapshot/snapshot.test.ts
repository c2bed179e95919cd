import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aNetwork, anOrganization, aPerson } from '../../../../tests/people.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { present } from '../../../../tests/present.ts'
import { connectionTasks } from '../jobs.ts'
import type { NetPair } from '../model.ts'
import { aDeclaration, bodyOf } from '../test-ties.ts'

let db: TestDatabase
let queue: ReturnType<typeof aQueueRole>
const { clock } = aClock()
let network = ''
/** The lesser id first. */
let [a, b] = ['', '']
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
  const two = [await anOrganization(db.admin, { network }), await anOrganization(db.admin, { network })]
  ;[a, b] = two.toSorted() as [string, string]
})

const task = (name: string, payload: unknown = {}) =>
  connectionTasks({ clock, timeZone: 'America/Toronto' })[name]?.(queue.tools, payload)
const saysTo = async (audience: 'full' | 'coordination' | 'members'): Promise<string[]> => {
  const { pairs } = await bodyOf(db.admin, network, audience)
  return pairs.flatMap(({ said }: NetPair) => said.map(({ by, says }) => `${by} ${says}`))
}

it('tells those who coordinate that a tie is there, and its strength only where both agree to show it', async () => {
  await aDeclaration(db.admin, { by: a, of: b, says: 'integrate', isShown: true })
  expect(await saysTo('full')).toEqual(['a integrate'])
  expect(await saysTo('coordination')).toEqual(['a hidden'])
  expect(await saysTo('members')).toEqual([])

  const hidden = await aDeclaration(db.admin, { by: b, of: a, says: 'know' })
  expect(await saysTo('full')).toEqual(['a integrate', 'b know'])
  expect(await saysTo('coordination')).toEqual(['a hidden', 'b hidden'])
  expect(await saysTo('members')).toEqual([])

  await db.admin.query(`UPDATE tie_declaration SET until_day = '2026-11-01' WHERE id = $1`, [hidden])
  await aDeclaration(db.admin, { by: b, of: a, says: 'exchange', isShown: true, fromDay: '2026-11-01' })
  expect(await saysTo('full')).toEqual(['a integrate', 'b know', 'b exchange'])
  expect(await saysTo('coordination')).toEqual(['a integrate', 'b hidden', 'b exchange'])
  expect(await saysTo('members')).toEqual(['a integrate', 'b exchange'])
})

it('hides again all that was shown once one of the two takes its agreement back', async () => {
  const shown = await aDeclaration(db.admin, { by: a, of: b, says: 'know', isShown: true })
  await aDeclaration(db.admin, { by: b, of: a, says: 'know', isShown: true })
  await db.admin.query(`UPDATE tie_declaration SET until_day = '2026-11-01' WHERE id = $1`, [shown])
  await aDeclaration(db.admin, { by: a, of: b, says: 'know', fromDay: '2026-11-01' })
  expect(await saysTo('coordination')).toEqual(['a hidden', 'a hidden', 'b hidden'])
  expect(await saysTo('members')).toEqual([])
})

it('tells those who coordinate that one says otherwise, and members nothing of it', async () => {
  await aDeclaration(db.admin, { by: a, of: b, says: 'none' })
  await aDeclaration(db.admin, { by: b, of: a, says: 'know', isShown: true })
  expect(await saysTo('coordination')).toEqual(['a none', 'b hidden'])
  expect(await saysTo('members')).toEqual([])
})

it('names who stands in the network today, with what they answered, and nobody who left', async () => {
  const left = await anOrganization(db.admin, { network })
  await db.admin.query(`UPDATE network_member SET left_on = '2026-11-01' WHERE organization_id = $1`, [left])
  await aDeclaration(db.admin, { by: left, of: a })
  for (const day of ['2025-11-02', '2026-11-05'])
    await db.admin.query('INSERT INTO tie_answer VALUES ($1, $2, $3)', [a, day, await aPerson(db.admin)])
  const { organizations, pairs } = await bodyOf(db.admin, network, 'full')
  expect(organizations.map(({ id }) => id)).toEqual([a, b])
  expect(organizations[0]).toMatchObject({ answeredOn: '2026-11-05', answers: ['2025-11-02', '2026-11-05'] })
  expect(organizations[1]).toMatchObject({ answeredOn: null, answers: [], actions: [], needs: [], regions: ['04'] })
  expect(pairs).toEqual([])
})

it('tells months that are alike as one run, and begins another where something else began, or stopped', async () => {
  const months = [
    ['2026-01', 1, 1],
    ['2026-02', 1, 0],
    ['2026-03', 2, 1],
    ['2026-04', 2, 0],
    ['2026-06', 1, 1],
  ] as const
  for (const [month, times, begun] of months)
    await db.admin.query(
      `INSERT INTO tie_month (a_id, b_id, kind, month, times, weight, begun, begun_weight) VALUES ($1, $2, 'activity', $3, $4, $5, $6, $7)`,
      [a, b, `${month}-01`, times, times, begun, begun],
    )
  const { pairs } = await bodyOf(db.admin, network, 'members')
  expect(pairs[0]?.seen).toEqual([
    { kind: 'activity', month: '2026-01', until: '2026-02', times: 1, weight: 1 },
    { kind: 'activity', month: '2026-03', until: '2026-04', times: 2, weight: 2, begun: { times: 1, weight: 1 } },
    { kind: 'activity', month: '2026-06', times: 1, weight: 1 },
  ])
})

it('is asked for once in the transaction of what is said, and made for each kind of reader', async () => {
  const client = await db.admin.connect()
  const jobs = async (): Promise<number> =>
    (
      await client.query(`SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE key = $1`, [
        `net-snapshot:${network}`,
      ])
    ).rows[0]?.n
  try {
    await client.query('BEGIN')
    await aDeclaration(client, { by: a, of: b })
    await aDeclaration(client, { by: b, of: a })
    expect(await jobs()).toBe(1)
    await client.query('ROLLBACK')
    expect(await jobs()).toBe(0)
  } finally {
    client.release()
  }
  await aDeclaration(db.admin, { by: a, of: b, says: 'integrate' })
  await task('net-snapshot', { network })
  const { rows } = await db.admin.query<{ audience: string; edition: string; body: string }>(
    'SELECT audience, edition, body::text AS body FROM net_snapshot WHERE network_id = $1 ORDER BY audience',
    [network],
  )
  expect(rows.map(({ audience }) => audience)).toEqual(['coordination', 'members'])
  expect(rows.some(({ body }) => body.includes('integrate'))).toBe(false)
  await task('net-snapshot', { network })
  const again = await db.admin.query('SELECT edition FROM net_snapshot WHERE network_id = $1 ORDER BY audience', [
    network,
  ])
  expect(again.rows[0]?.edition).not.toBe(present(rows[0]).edition)
})

it('is asked for when an organization leaves the network', async () => {
  await db.admin.query(`UPDATE network_member SET left_on = '2026-11-01' WHERE organization_id = $1`, [a])
  const { rows } = await db.admin.query(`SELECT FROM graphile_worker.jobs WHERE key = $1`, [`net-snapshot:${network}`])
  expect(rows).toHaveLength(1)
})

it('is made every night of every network that has an organization, and of none that is not known', async () => {
  const empty = await aNetwork(db.admin)
  await task('net-snapshots')
  const { rows } = await db.admin.query<{ key: string }>(
    `SELECT key FROM graphile_worker.jobs WHERE key LIKE 'net-snapshot:%'`,
  )
  expect(rows.map(({ key }) => key)).toContain(`net-snapshot:${network}`)
  expect(rows.map(({ key }) => key)).not.toContain(`net-snapshot:${empty}`)
  await task('net-snapshot', { network: '00000000-0000-4000-8000-000000000000' })
  await task('net-snapshot', {})
})

it('keeps what was said: a declaration only ends, once', async () => {
  const id = await aDeclaration(db.admin, { by: a, of: b })
  const change = (what: string) => db.admin.query(`UPDATE tie_declaration SET ${what} WHERE id = $1`, [id])
  await expect(change(`says = 'none'`)).rejects.toThrow('only ends')
  await expect(change(`is_shown = true, until_day = '2026-11-01'`)).rejects.toThrow('only ends')
  await expect(db.admin.query('DELETE FROM tie_declaration WHERE id = $1', [id])).rejects.toThrow()
  await change(`until_day = '2026-11-01'`)
  await expect(change('until_day = NULL')).rejects.toThrow('only ends')
  await expect(change(`until_day = '2026-11-02'`)).rejects.toThrow('only ends')
  const { rows } = await db.admin.query('SELECT version FROM tie_declaration WHERE id = $1', [id])
  expect(rows).toEqual([{ version: 2 }])
})

it('lets one declaration of the same tie stand, of two said at once', async () => {
  const [one, other] = [await db.admin.connect(), await db.admin.connect()]
  try {
    await Promise.all([one.query('BEGIN'), other.query('BEGIN')])
    await aDeclaration(one, { by: a, of: b, says: 'know' })
    const second = aDeclaration(other, { by: a, of: b, says: 'integrate' })
    const refused = expect(second).rejects.toThrow('tie_declaration_current')
    await one.query('COMMIT')
    await refused
    await other.query('ROLLBACK')
  } finally {
    one.release()
    other.release()
  }
  expect(await saysTo('full')).toEqual(['a know'])
})
