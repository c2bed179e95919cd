import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { SheetRequest } from '../editable-sheet.ts'
import { indexServices } from '../search-index/index-services.ts'
import { chainOf, mayOnSheet, type SheetOwners } from '../rules.ts'

/** A sheet as it was seen: what nobody changed since. */
export interface Seen {
  id: string
  /** Of the service’s own record. */
  version: number
}

/**
 * « Still right », today, in the name of the organization (or network) of the person who confirms. Sheets that someone changed since
 * they were seen are left alone, and so are those the person does not keep.
 *
 * @returns how many were confirmed; the others were changed meanwhile
 */
export async function confirmSheets({ tx, who, today }: SheetRequest, seen: readonly Seen[]): Promise<number> {
  if (seen.length === 0) return 0
  const { rows } = await sql<{ id: string } & SheetOwners>`
    select r.id, r.steward_id as "stewardId", r.network_id as "networkId" from directory_record r
    join unnest(${seen.map(({ id }) => id)}::uuid[], ${seen.map(({ version }) => version)}::integer[]) as s (id, version)
      on s.id = r.id and s.version = r.version
    where r.kind = 'service' and r.status in ('published', 'hidden') for update of r`.execute(tx)
  const kept = rows.filter((row) => mayOnSheet(who, 'confirm', row))
  for (const row of kept) {
    const name = await stewardName(tx, chainOf(who, row))
    await sql`update directory_record set assured_on = ${today}, assured_by = ${name} where id = ${row.id}`.execute(tx)
    await recordDeed(tx, {
      deed: 'service.confirmed',
      chain: chainOf(who, row),
      subject: { kind: 'directory_record', id: row.id },
    })
  }
  await indexServices(
    tx,
    kept.map(({ id }) => id),
  )
  return kept.length
}

/** Name under which a check is published: of the organization or of the network, never of a person. */
export async function stewardName(tx: Tx, id: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select name_fr as name from organization where id = ${id} union all select name_fr from network where id = ${id}`.execute(
    tx,
  )
  return rows[0]?.name ?? 'Tisserin'
}
