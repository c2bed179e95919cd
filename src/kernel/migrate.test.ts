import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, assert, beforeEach, describe, it } from 'vitest'
import { emptyDatabase } from '../../tests/database.ts'
import { migrate, roleUrl } from './migrate.ts'
import { root } from './root.ts'

let folder: string
let database: Awaited<ReturnType<typeof emptyDatabase>>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tisserin-migrations-'))
  database = await emptyDatabase()
})

afterEach(async () => {
  rmSync(folder, { recursive: true })
  await database.drop()
})

const write = (name: string, sql: string): void => writeFileSync(join(folder, name), sql)

async function ask(url: string, sql: string): Promise<Array<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

const messageOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'it was not refused',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )

describe('migrations', () => {
  it('apply in the order of their names, once', async () => {
    write('0002_b.sql', 'INSERT INTO trail VALUES (2)')
    write('0001_a.sql', 'CREATE TABLE trail (step int); INSERT INTO trail VALUES (1)')

    const first = await migrate(database.adminUrl, folder)
    const second = await migrate(database.adminUrl, folder)

    assert.deepEqual(first.applied, ['0001_a.sql', '0002_b.sql'])
    assert.deepEqual(second.applied, [])
    assert.deepEqual(await ask(database.adminUrl, 'SELECT step FROM trail'), [{ step: 1 }, { step: 2 }])
  })

  it('apply once when several processes start together', async () => {
    write('0001_a.sql', 'CREATE TABLE trail (step int)')

    const results = await Promise.all(Array.from({ length: 6 }, () => migrate(database.adminUrl, folder)))

    assert.deepEqual(
      results.flatMap(({ applied }) => applied),
      ['0001_a.sql'],
    )
  })

  it('do a file again whole, where another database of the server was setting the same role', async () => {
    write('0001_a.sql', 'CREATE TABLE trail (step int); ALTER ROLE tis_app LOGIN; INSERT INTO trail VALUES (1)')
    const other = await emptyDatabase()
    const setting = new pg.Client({ connectionString: other.adminUrl })
    await setting.connect()
    await setting.query('BEGIN')
    await setting.query('ALTER ROLE tis_app LOGIN')

    const applying = migrate(database.adminUrl, folder)
    const isWaiting = `SELECT FROM pg_stat_activity WHERE datname = '${new URL(database.adminUrl).pathname.slice(1)}' AND wait_event_type = 'Lock'`
    while ((await ask(other.adminUrl, isWaiting)).length === 0);
    await setting.query('COMMIT')
    const { applied } = await applying
    await setting.end()
    await other.drop()

    assert.deepEqual(applied, ['0001_a.sql'])
    assert.deepEqual(await ask(database.adminUrl, 'SELECT step FROM trail'), [{ step: 1 }])
  })

  it('refuse a file edited after it was applied', async () => {
    write('0001_a.sql', 'CREATE TABLE trail (step int)')
    await migrate(database.adminUrl, folder)
    write('0001_a.sql', 'CREATE TABLE trail (step bigint)')

    assert.match(await messageOf(migrate(database.adminUrl, folder)), /0001_a\.sql was edited/)
  })

  it('refuse to run on data newer than they are', async () => {
    write('0001_a.sql', 'SELECT 1')
    write('0002_b.sql', 'SELECT 2')
    await migrate(database.adminUrl, folder)
    rmSync(join(folder, '0002_b.sql'))

    assert.match(await messageOf(migrate(database.adminUrl, folder)), /0002_b\.sql, which this version does not know/)
  })

  it('leave nothing of a file that fails, and keep those before it', async () => {
    write('0001_a.sql', 'CREATE TABLE trail (step int)')
    write('0002_b.sql', 'CREATE TABLE half (step int); SELECT 1 / 0')

    const refusal = await messageOf(migrate(database.adminUrl, folder))

    assert.match(refusal, /0002_b\.sql failed: division by zero/)
    const rows = await ask(database.adminUrl, `SELECT to_regclass('trail') AS a, to_regclass('half') AS b`)
    assert.deepEqual(rows, [{ a: 'trail', b: null }])
  })

  it('let each role of the application in with a password of its own', async () => {
    cpSync(join(root, 'db', 'migrations'), folder, { recursive: true })
    await migrate(database.adminUrl, folder)

    for (const role of ['tis_app', 'tis_gate', 'tis_youth', 'tis_job'] as const) {
      const rows = await ask(roleUrl(database.adminUrl, role), 'SELECT current_user::text AS role')
      assert.deepEqual(rows, [{ role }])
    }
    const passwords = (['tis_app', 'tis_gate', 'tis_youth', 'tis_job'] as const).map(
      (role) => new URL(roleUrl(database.adminUrl, role)).password,
    )
    assert.equal(new Set(passwords).size, 4)
  })

  it('give no role of the application the right to make anything', async () => {
    cpSync(join(root, 'db', 'migrations'), folder, { recursive: true })
    await migrate(database.adminUrl, folder)

    const rows = await ask(
      database.adminUrl,
      `SELECT rolname FROM pg_roles WHERE rolname IN ('tis_app', 'tis_gate', 'tis_youth', 'tis_job')
        AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole
          OR has_database_privilege(rolname, current_database(), 'CREATE, TEMP') OR has_schema_privilege(rolname, 'public', 'CREATE'))`,
    )
    assert.deepEqual(rows, [])
  })
})
