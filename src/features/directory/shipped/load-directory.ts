import { sql } from 'kysely'
import { asOwnerTx } from '../../../kernel/as-owner.ts'
import { saveRecords } from '../save-records.ts'
import { shippedRecords } from './shipped-records.ts'

/**
 * Brings the shipped directory of Quebec into a migrated database: the taxonomy of needs and the sourced services of
 * content/directory.json. What stands already is left as people made it; only what is missing is added.
 *
 * @param adminUrl administrator's address of the database
 */
export async function loadDirectory(adminUrl: string): Promise<void> {
  await asOwnerTx(adminUrl, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('tisserin directory'))`.execute(tx)
    const shipped = shippedRecords()
    const ids = shipped.map(({ id }) => id)
    const { rows } = await sql<{ id: string }>`select id from directory_record where id = any(${ids})`.execute(tx)
    const standing = new Set(rows.map(({ id }) => id))
    const missing = shipped.filter(({ id }) => !standing.has(id))
    await saveRecords(tx, missing, null)
  })
}
