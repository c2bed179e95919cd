import { randomUUID } from 'node:crypto'
import pg from 'pg'
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
    const rows = await ask<{ chain: string; seq: string }>(
      adminUrl,
      `SELECT e.chain_id AS chain, e.seq FROM (
        SELECT a AS link, chain_id, seq, hash, prev,
          lag(hash, 1, decode(repeat('00', 32), 'hex')) OVER chain AS expected,
          row_number() OVER chain AS place, lead(seq) OVER chain IS NULL AS is_last
        FROM audit_event a WINDOW chain AS (PARTITION BY chain_id ORDER BY seq)) e
      JOIN audit_head h USING (chain_id)
      WHERE e.prev <> e.expected OR e.seq <> e.place OR e.hash <> sha256(e.prev || sec.audit_bytes(e.link))
        OR (e.is_last AND (h.seq <> e.seq OR h.hash <> e.hash))`,
    )
    return rows.map(({ chain, seq }) => `The audit chain ${chain} is broken at link ${seq}.`)
  },
}

/** A few chains, so that writers sometimes wait for each other and sometimes do not. */
const chainOf = (id: string): string => `00000000-0000-4000-8000-00000000000${id[0] ?? '0'}`
