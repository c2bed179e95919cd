import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Note } from '../../../kernel/table/index.ts'
import type { Actor } from '../actor.ts'
import type { ReadList } from './columns.ts'
import { saysSector, type ImportDefaults } from './plan-import.ts'
import { documentText, type OrganizationImport } from './queries.ts'

/**
 * Stores a list that was read, for its preview. No organization is written; after 30 days without confirmation `sec.sweep`
 * empties it.
 * @returns the import's id
 */
export async function keepList(
  { tx, who, deps }: Actor,
  { networkId, fileName, list, notes }: { networkId: string; fileName: string; list: ReadList; notes: Note[] },
): Promise<string> {
  const id = deps.clock.newId()
  const defaults: ImportDefaults | null = saysSector(list) ? { sector: null, regions: [] } : null
  await tx
    .insertInto('import')
    .values({
      id,
      network_id: networkId,
      person_id: who.personId,
      file_name: fileName,
      status: 'preview',
      preview: documentText({ stage: 'read', list, notes, defaults }),
    })
    .execute()
  await recordDeed(tx, { deed: 'import.read', chain: networkId, subject: { kind: 'import', id } })
  return id
}

/** Sets the sector and the regions of a list that does not give them. Only before it is confirmed. */
export async function setImportDefaults(
  { tx }: Actor,
  found: OrganizationImport,
  defaults: ImportDefaults,
): Promise<Result<void, 'settled'>> {
  if (found.status !== 'preview' || found.document.stage !== 'read') return err('settled')
  const { numUpdatedRows } = await tx
    .updateTable('import')
    .set({ preview: documentText({ ...found.document, defaults }), version: found.version + 1 })
    .where('id', '=', found.id)
    .where('status', '=', 'preview')
    .where('version', '=', found.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? ok(undefined) : err('settled')
}
