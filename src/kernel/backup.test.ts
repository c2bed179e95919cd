import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, assert, beforeAll, describe, it } from 'vitest'
import { type TestDatabase, emptyDatabase, testDatabase } from '../../tests/database.ts'
import { backUp, restore } from './backup.ts'
import { root } from './root.ts'

const migrationsFolder = join(root, 'db', 'migrations')
const folder = mkdtempSync(join(tmpdir(), 'tisserin-backup-'))
const path = join(folder, 'instance.tisserin')

let source: TestDatabase
/** What each test opened and must give back. */
const opened: Array<() => Promise<void>> = []

beforeAll(async () => {
  source = await testDatabase()
  await fill(source.admin)
  await backUp(source.adminUrl, { path, version: '0.1.0' })
})

afterAll(async () => {
  for (const close of opened) await close()
  await source.drop()
  rmSync(folder, { recursive: true })
})

/** Text that breaks careless copies: separators, escapes, quotes, accents, emoji, several lines. */
const hardText = `tab\there \\N \\. "quoted" 'single' ; back\\slash\r\nl’été à Chicoutimi 🪡\n{"json": null}`

async function fill(admin: pg.Pool): Promise<void> {
  await admin.query(
    `UPDATE instance SET set_up_at = '2026-03-08T06:59:59.123456Z', setup_token_hashes = array['\\x00ff5c6e'::bytea]`,
  )
  for (let turn = 0; turn < 300; turn += 1) {
    await admin.query(`SELECT sec.record_as(NULL, gen_random_uuid(), 'instance.tried', 'instance', NULL)`)
    await admin.query(`SELECT sec.post_mail('a@example.org', 'fr', 'invitation', 'Bonjour', $1, $2)`, [
      hardText,
      `<p>${turn}</p>`,
    ])
  }
  await admin.query(
    `SELECT graphile_worker.add_job('sweep', '{"é": [1, null]}', run_at => '2031-01-01T00:00:00Z', job_key => 'k', flags => '{a,b}')`,
  )
}

async function targetDatabase(): Promise<{ adminUrl: string; admin: pg.Pool }> {
  const { adminUrl, drop } = await emptyDatabase()
  const admin = new pg.Pool({ connectionString: adminUrl, max: 2 })
  opened.push(async () => {
    await admin.end()
    await drop()
  })
  return { adminUrl, admin }
}

/** Every row of every table, told by PostgreSQL itself and not by the code under test. */
async function everyRow(admin: pg.Pool): Promise<Record<string, string[]>> {
  const { rows: tables } = await admin.query<{ name: string }>(`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'graphile_worker') AND tablename <> 'schema_migration' ORDER BY 1`)
  const all: Record<string, string[]> = {}
  for (const { name } of tables) {
    const { rows } = await admin.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`)
    all[name] = rows.map(({ row }) => row)
  }
  return all
}

const jobsOf = async (admin: pg.Pool): Promise<unknown[]> =>
  (
    await admin.query(`
    SELECT t.identifier, j.payload::text, j.run_at, j.key, j.max_attempts, j.priority, j.flags
    FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id ORDER BY j.payload::text`)
  ).rows

const messageOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'it was not refused'
}

describe('a backup', () => {
  it('comes back equal, row by row, in another database, with the jobs that wait', async () => {
    const target = await targetDatabase()

    const summary = await restore(target.adminUrl, { path, migrationsFolder, isForced: false })

    const wanted = await everyRow(source.admin)
    assert.deepEqual(await everyRow(target.admin), wanted)
    assert.deepEqual(await jobsOf(target.admin), await jobsOf(source.admin))
    assert.equal(summary.rows, Object.values(wanted).flat().length)
    assert.isAbove(summary.rows, 900)
  })

  it('brings back the rules with the rows', async () => {
    const target = await targetDatabase()
    await restore(target.adminUrl, { path, migrationsFolder, isForced: false })

    const refusal = await messageOf(target.admin.query('DELETE FROM audit_event'))

    assert.equal(refusal, 'this table only grows')
  })

  it('is read by its owner only', () => {
    assert.equal(statSync(path).mode & 0o777, 0o600)
  })

  it('holds one instant of an instance that people are using', async () => {
    const busy = await testDatabase()
    opened.push(() => busy.drop())
    const during = join(folder, 'busy.tisserin')
    let isWriting = true
    const writing = (async () => {
      while (isWriting) {
        await busy.admin.query(`
          BEGIN; INSERT INTO audit_head (chain_id) VALUES (gen_random_uuid());
          INSERT INTO actor_pseudonym (person_id) VALUES (gen_random_uuid()); COMMIT`)
      }
    })()

    for (let turn = 0; turn < 5; turn += 1) await backUp(busy.adminUrl, { path: during, version: '0.1.0' })
    isWriting = false
    await writing

    const target = await targetDatabase()
    await restore(target.adminUrl, { path: during, migrationsFolder, isForced: false })
    const { rows } = await target.admin.query<{ heads: string; actors: string }>(
      'SELECT (SELECT count(*) FROM audit_head) AS heads, (SELECT count(*) FROM actor_pseudonym) AS actors',
    )
    assert.equal(rows[0]?.heads, rows[0]?.actors)
  })
})

describe('a restore', () => {
  it('leaves an instance in use alone, unless told to replace it', async () => {
    const target = await targetDatabase()
    await restore(target.adminUrl, { path, migrationsFolder, isForced: false })
    await target.admin.query(`SELECT sec.record_as(NULL, gen_random_uuid(), 'instance.tried', 'instance', NULL)`)

    const refusal = await messageOf(restore(target.adminUrl, { path, migrationsFolder, isForced: false }))
    await restore(target.adminUrl, { path, migrationsFolder, isForced: true })

    assert.match(refusal, /in use: add --force/)
    assert.deepEqual(await everyRow(target.admin), await everyRow(source.admin))
  })

  it('is refused while the application is connected', async () => {
    const refusal = await source.database.asGate(() =>
      messageOf(restore(source.adminUrl, { path, migrationsFolder, isForced: true })),
    )

    assert.match(refusal, /stop it, then restore/)
  })

  const whole = () => gunzipSync(readFileSync(path))
  const damages: Record<string, () => Buffer> = {
    'cut in the middle': () => readFileSync(path).subarray(0, 3000),
    'cut before its last line': () => gzipSync(whole().subarray(0, -20)),
    'with one letter changed': () =>
      gzipSync(Buffer.from(whole().toString('latin1').replace('Bonjour', 'Bonsoir'), 'latin1')),
    'with a row removed': () =>
      gzipSync(
        Buffer.from(
          whole()
            .toString('latin1')
            .replace(/<p>17<\/p>[^\n]*\n/, ''),
          'latin1',
        ),
      ),
    'that is another file': () => Buffer.from('PK\u0003\u0004 not a backup'),
    'that is empty': () => Buffer.alloc(0),
  }
  for (const [name, damage] of Object.entries(damages)) {
    it(`refuses a backup ${name}, and changes nothing`, async () => {
      const target = await targetDatabase()
      const damaged = join(folder, 'damaged.tisserin')
      writeFileSync(damaged, damage())

      const refusal = await messageOf(restore(target.adminUrl, { path: damaged, migrationsFolder, isForced: true }))

      assert.match(refusal, /^This (backup|file) is (cut|altered|not)/)
      assert.deepEqual(await everyRow(target.admin), {})
    })
  }

  it('undoes all of a backup whose rows the schema refuses', async () => {
    const target = await targetDatabase()
    const foreign = join(folder, 'foreign.tisserin')
    const text = whole()
      .toString('latin1')
      .replace(/"migrations":\[.*?\]\}/, '"migrations":[{"name":"0001_other.sql","sha256":"00"}]}')
    writeFileSync(foreign, gzipSync(Buffer.from(text, 'latin1')))

    const refusal = await messageOf(restore(target.adminUrl, { path: foreign, migrationsFolder, isForced: true }))

    assert.match(refusal, /not the one of this version/)
    assert.deepEqual(await everyRow(target.admin), {})
  })
})
