import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copiedDatabase, testDatabase, type TestDatabase } from './database.ts'
import { aMembership, aNetwork, aPerson, aSession, anOrganization } from './people.ts'
import { asOwner } from '../src/kernel/as-owner.ts'
import { systemClock } from '../src/kernel/clock.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

it('opens a transaction as the person of a session, and as nobody without one', async () => {
  const network = await aNetwork(db.admin)
  const organization = await anOrganization(db.admin, { network })
  const { person } = await aMembership(db.admin, { organization })
  const token = await aSession(db.admin, person)
  const whoAmI = (token: string | null) =>
    db.database.asSession(token, async (tx) => {
      const { rows } = await sql<{ person: string | null; organizations: number }>`
        select sec.person() as person, (select count(*)::int from organization) as organizations`.execute(tx)
      return rows[0]
    })

  expect(await whoAmI(token)).toEqual({ person, organizations: 1 })
  expect(await whoAmI(null)).toEqual({ person: null, organizations: 0 })
  expect(await whoAmI('unknown')).toEqual({ person: null, organizations: 0 })
})

it.each([
  ['ended', { endedAt: new Date(systemClock.now().getTime() - 1000) }],
  ['past its limit', { expiresAt: new Date(systemClock.now().getTime() - 1000) }],
  ['idle for more than 12 hours', { lastSeenAt: new Date(systemClock.now().getTime() - 12 * 3_600_000 - 1000) }],
])('does not open a session that is %s', async (_, facts) => {
  const token = await aSession(db.admin, await aPerson(db.admin), facts)

  const person = await db.database.asSession(
    token,
    async (tx) => (await sql`select sec.person() as person`.execute(tx)).rows,
  )

  expect(person).toEqual([{ person: null }])
})

it('does not open a session of a closed account', async () => {
  const token = await aSession(db.admin, await aPerson(db.admin, { deactivatedAt: systemClock.now() }))

  const person = await db.database.asSession(
    token,
    async (tx) => (await sql`select sec.person() as person`.execute(tx)).rows,
  )

  expect(person).toEqual([{ person: null }])
})

it('copies what was filled once, each its own', async () => {
  let filled = 0
  const kind = `filled_${systemClock.newId().replaceAll('-', '')}`
  const ask = () =>
    copiedDatabase(kind, async (adminUrl) => {
      filled += 1
      await asOwner(adminUrl, (query) => query('CREATE TABLE told AS SELECT 1 AS n'))
    })
  const rowsOf = async ({ admin }: TestDatabase) => (await admin.query('SELECT n FROM told ORDER BY n')).rows

  const [one, other] = await Promise.all([ask(), ask()])
  await one.admin.query('INSERT INTO told VALUES (2)')
  const later = await ask()

  expect(filled).toBe(1)
  expect(await rowsOf(one)).toEqual([{ n: 1 }, { n: 2 }])
  for (const copy of [other, later]) expect(await rowsOf(copy)).toEqual([{ n: 1 }])
  for (const { drop } of [one, other, later]) await drop()
})
