import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { KeptImport } from '../../../kernel/import/index.ts'
import type { EvidenceType } from '../model.ts'
import { versionColumns, type EvidenceVersion } from '../queries.ts'
import type { StandingRecord } from '../sheet/sheet-facts.ts'
import type { ImportDocument, SheetMapping } from '../sheet/sheet-model.ts'

/** A file of evidence that was sent: read, confirmed or undone. */
export interface EvidenceImport extends KeptImport {
  organizationId: string
  document: ImportDocument
  /** Pieces of evidence that it writes, and how many are written. */
  lines: number
  doneLines: number
  /** Name of who sent it; null when it may no longer be known. */
  by: string | null
  personId: string
  version: number
}

const columns =
  sql.raw(`i.id, i.organization_id as "organizationId", i.file_name as "fileName", i.status, i.lines, i.done_lines as "doneLines",
  i.person_id as "personId", i.created_at as "createdAt", i.applied_at as "appliedAt", i.undone_at as "undoneAt", i.version`)

/** One file of these organizations; null for any other. `lock`: for this transaction. */
export async function findImport(
  tx: Tx,
  organizations: readonly string[],
  id: string,
  lock = false,
): Promise<EvidenceImport | null> {
  if (!isId(id)) return null
  if (lock) await sql`select from evidence_import where id = ${id} for update`.execute(tx)
  const { rows } = await sql<EvidenceImport>`
    select ${columns}, i.preview as document, p.name as by from evidence_import i left join person p on p.id = i.person_id
    where i.id = ${id} and i.organization_id = any (${[...organizations]}::uuid[])`.execute(tx)
  return rows[0] ?? null
}

export type PastEvidenceImport = Omit<EvidenceImport, 'document'>

/** Files of these organizations, latest first, without their rows; 50 at most. */
export async function listImports(tx: Tx, organizations: readonly string[]): Promise<PastEvidenceImport[]> {
  const { rows } = await sql<PastEvidenceImport>`
    select ${columns}, p.name as by from evidence_import i left join person p on p.id = i.person_id
    where i.organization_id = any (${[...organizations]}::uuid[]) order by i.created_at desc, i.id limit 50`.execute(tx)
  return rows
}

export async function setDocument(
  tx: Tx,
  { id, version }: Pick<EvidenceImport, 'id' | 'version'>,
  document: ImportDocument,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('evidence_import')
    .set({ preview: JSON.stringify(document), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** What an organization said that the columns of its sheet are, by type; null: nothing yet. */
export async function findMapping(tx: Tx, organizationId: string, type: EvidenceType): Promise<SheetMapping | null> {
  const { rows } = await sql<{ mapping: SheetMapping | null }>`
    select columns as mapping from evidence_mapping where organization_id = ${organizationId} and type = ${type}`.execute(
    tx,
  )
  return rows[0]?.mapping ?? null
}

export async function keepMapping(tx: Tx, organizationId: string, mapping: SheetMapping): Promise<void> {
  const said = JSON.stringify(mapping)
  await sql`insert into evidence_mapping as m (organization_id, type, columns) values (${organizationId}, ${mapping.type}, ${said}::jsonb)
    on conflict (organization_id, type) do update set columns = excluded.columns, changed_at = sec.now(), version = m.version + 1`.execute(
    tx,
  )
}

/** Records that a sheet names by their ids, with who came to each. */
export async function listStanding(tx: Tx, keys: readonly string[]): Promise<Map<string, StandingRecord>> {
  const ids = [...new Set(keys)].filter(isId)
  const { rows } = await sql<EvidenceVersion>`
    select ${versionColumns} from evidence_event e where e.record_key = any (${ids}::uuid[]) and e.is_current`.execute(
    tx,
  )
  const { rows: told } = await sql<EvidenceVersion>`
    select ${versionColumns} from evidence_event e where e.about = any (${ids}::uuid[]) and e.is_current and not e.is_withdrawn
      and e.type in ('participation', 'training-attendance') and exists (select from evidence_event w
        where w.record_key = e.about and w.is_current and w.organization_id = e.organization_id and w.type in ('activity', 'campaign', 'training'))
    order by e.recorded_at, e.id`.execute(tx)
  return new Map(
    rows.map((version) => [
      version.recordKey,
      { version, told: told.filter(({ about }) => about === version.recordKey) },
    ]),
  )
}

/** What of an organization came in from a sheet before, as it stands, by source record. */
export async function listKnownSources(
  tx: Tx,
  organizationId: string,
): Promise<Map<string, { id: string; isWithdrawn: boolean }>> {
  const { rows } = await sql<{ source: string; id: string; isWithdrawn: boolean }>`
    select e.source_record as source, e.id, e.is_withdrawn as "isWithdrawn" from evidence_event e
    where e.organization_id = ${organizationId} and e.is_current and e.source_record like 'sheet:%'`.execute(tx)
  return new Map(rows.map(({ source, ...one }) => [source, one]))
}
