import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../../src/kernel/db/index.ts'
import { migrate } from '../../src/kernel/migrate.ts'
import { root } from '../../src/kernel/root.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { aPerson, aSession } from '../people.ts'
import { refusedReach } from './sql-reach.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
  await aPerson(db.admin, { email: 'quelquun@organisme.quebec' })
  await db.admin.query('ANALYZE')
})
afterAll(() => db.drop())

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'answered',
    (failure: unknown) => (failure instanceof pg.DatabaseError ? (failure.code ?? '') : String(failure)),
  )

it.each(['appUrl', 'gateUrl', 'youthUrl', 'jobUrl'] as const)(
  'refuses every count and counter to SQL of the role of %s',
  async (role) => {
    const answered = await withClient(db[role], async (client) => {
      const codes: string[] = []
      for (const one of refusedReach.flatMap((reach) => reach.sql)) {
        const code = await codeOf(client.query(one))
        if (code !== '42501') codes.push(`${one}: ${code}`)
      }
      return codes
    })

    expect(answered).toEqual([])
  },
)

it('leaves what the application and its tools read of the catalogue', async () => {
  const { rows } = await withClient(db.appUrl, (client) =>
    client.query(`SELECT relname, relkind FROM pg_class WHERE oid = 'public.person'::regclass`),
  )
  expect(rows).toEqual([{ relname: 'person', relkind: 'r' }])
})

it('serves everyone though a role was left with settings that would lock it out, and the next start takes them back', async () => {
  const { rows } = await db.admin.query<{ name: string }>('SELECT quote_ident(current_database()) AS name')
  const name = rows[0]?.name ?? ''
  const person = await aPerson(db.admin)
  const token = await aSession(db.admin, person)
  const readOwnName = async () => {
    const fresh = openDatabase({ appUrl: db.appUrl, gateUrl: db.gateUrl, youthUrl: db.youthUrl, connections: 1 })
    try {
      return await fresh.asSession(
        token,
        async (tx) => (await sql`select id from person where id = ${person}`.execute(tx)).rows,
      )
    } finally {
      await fresh.close()
    }
  }
  const left = async () => {
    const { rows } = await db.admin.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
      WHERE d.datname = current_database()`,
    )
    return rows[0]?.count
  }
  // The role does it to itself, as SQL that got in would; in this database only, for others share the server.
  await withClient(db.appUrl, async (client) => {
    await client.query(`ALTER ROLE tis_app IN DATABASE ${name} SET row_security = off`)
    await client.query(`ALTER ROLE tis_app IN DATABASE ${name} SET search_path = pg_temp`)
    await client.query(`ALTER ROLE tis_app IN DATABASE ${name} SET default_transaction_read_only = on`)
  })
  expect(await left()).toBe(1)

  expect(await readOwnName()).toEqual([{ id: person }])
  await migrate(db.adminUrl, `${root}/db/migrations`)
  expect(await left()).toBe(0)
  expect(await readOwnName()).toEqual([{ id: person }])
})
