import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { verifyDatabaseAudit } from '../src/kernel/audit-verify.ts'
import { roleUrl } from '../src/kernel/migrate.ts'

/** Something that people do and are told is done. */
export type Writer = {
  name: string
  /** Opens what `write` needs on a running instance. */
  connect: (instance: { url: string; adminUrl: string }) => Promise<{
    /** @returns an id that `findAll` must give for ever once this has returned; throws when it is not acknowledged */
    write: () => Promise<string>
    close: () => Promise<void>
  }>
  /** Ids of all that the database holds. */
  findAll: (adminUrl: string) => Promise<Set<string>>
  /** Sentences about what is broken besides; empty when all is whole. */
  findBroken: (adminUrl: string) => Promise<string[]>
}

async function ask<Row extends object>(adminUrl: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Links of the audit chain, added by the application’s own role; each is acknowledged by the end of its transaction. */
export const auditWriter: Writer = {
  name: 'Links of the audit chain',
  connect: async ({ adminUrl }) => {
    const pool = new pg.Pool({ connectionString: roleUrl(adminUrl, 'tis_gate'), max: 4, connectionTimeoutMillis: 500 })
    pool.on('error', () => {})
    return {
      write: async () => {
        const id = randomUUID()
        await pool.query(`SELECT sec.record_as(NULL, $1, 'instance.tried', 'instance', $2)`, [chainOf(id), id])
        return id
      },
      close: () => pool.end(),
    }
  },
  findAll: async (adminUrl) => {
    const rows = await ask<{ id: string }>(
      adminUrl,
      'SELECT subject_id AS id FROM audit_event WHERE subject_id IS NOT NULL',
    )
    return new Set(rows.map(({ id }) => id))
  },
  findBroken: async (adminUrl) => {
    const { broken } = await verifyDatabaseAudit(adminUrl)
    return broken === null ? [] : [`The audit chain ${broken.chain} is broken at link ${broken.seq}: ${broken.flaw}.`]
  },
}

/** A few chains, so that writers sometimes wait for each other and sometimes do not. */
const chainOf = (id: string): string => `00000000-0000-4000-8000-00000000000${id[0] ?? '0'}`
