import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { FileKind } from './file-kind.ts'

/** A proof attached to a record, without its content. */
export interface AttachedFile {
  id: string
  name: string
  kind: FileKind
  /** Bytes. */
  size: number
  /** null: it stands. */
  removedAt: Date | null
}

const columns = sql.raw(`f.id, f.name, f.kind, octet_length(f.bytes) as size, f.removed_at as "removedAt"`)

/** The latest first; those that were removed too, as long as they can be put back. */
export async function listFiles(tx: Tx, recordKey: string): Promise<AttachedFile[]> {
  const { rows } = await sql<AttachedFile>`
    select ${columns} from evidence_file f where f.record_key = ${recordKey} order by f.added_at desc, f.id limit 100`.execute(
    tx,
  )
  return rows
}

export async function findFile(tx: Tx, recordKey: string, id: string): Promise<AttachedFile | null> {
  if (!isId(id)) return null
  const { rows } = await sql<AttachedFile>`
    select ${columns} from evidence_file f where f.record_key = ${recordKey} and f.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

export async function readFile(tx: Tx, id: string): Promise<Uint8Array | null> {
  const { rows } = await sql<{ bytes: Buffer }>`select f.bytes from evidence_file f where f.id = ${id}`.execute(tx)
  return rows[0]?.bytes ?? null
}
