import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { SheetRequest } from '../editable-sheet.ts'
import { indexServices } from '../search-index/index-services.ts'

/**
 * Entrusts a sheet to an organization of the network.
 *
 * @returns false when the database refuses: the organization is not of this network
 */
export async function giveSheet(
  { tx }: SheetRequest,
  { id, network, steward }: { id: string; network: string; steward: string },
): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`select sec.give_sheet(${id}, ${network}, ${steward}) as given`.execute(
    tx,
  )
  if (!rows[0]?.given) return false
  await indexServices(tx, [id])
  await recordDeed(tx, { deed: 'service.given', chain: network, subject: { kind: 'directory_record', id } })
  return true
}
