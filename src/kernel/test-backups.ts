import type pg from 'pg'
import { emptyDatabase } from '../../tests/database.ts'
import { openPool } from './open-pool.ts'

/** Text that breaks careless copies: separators, escapes, quotes, accents, emoji, several lines. */
const hardText = `tab\there \\N \\. "quoted" 'single' ; back\\slash\r\nl’été à Chicoutimi 🪡\n{"json": null}`

export async function fill(admin: pg.Pool): Promise<void> {
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

/** Empty databases to restore into; `close` gives all of them back. */
export function targets() {
  const opened: Array<() => Promise<void>> = []
  return {
    async target(): Promise<{ adminUrl: string; admin: pg.Pool }> {
      const { adminUrl, drop } = await emptyDatabase()
      const admin = openPool({ connectionString: adminUrl, max: 2 })
      opened.push(async () => {
        await admin.end()
        await drop()
      })
      return { adminUrl, admin }
    },
    async close(): Promise<void> {
      for (const one of opened) await one()
    },
  }
}

/** Every row of every table, told by PostgreSQL itself and not by the code under test. */
export async function everyRow(admin: pg.Pool): Promise<Record<string, string[]>> {
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

/** All but the two tables that a restore changes on purpose: the key of claims, and the link of the first setup. */
export const stable = ({ 'sec.signing_key': _key, 'public.instance': _instance, ...rest }: Record<string, string[]>) =>
  rest

export const messageOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'it was not refused'
}
