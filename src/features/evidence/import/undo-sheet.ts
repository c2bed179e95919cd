import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { EvidenceImport } from './queries.ts'

/**
 * Takes back what a file brought, within 30 days, by versions: what it added is withdrawn, what it corrected says again what it
 * said. What somebody corrected since stays. @returns false: it was taken back already, is under way, or is too old
 */
export async function undoSheet({ tx }: MemberRequest, { id, organizationId }: EvidenceImport): Promise<boolean> {
  const { rows } = await sql`select restored from sec.undo_evidence_import(${id})`.execute(tx)
  if (rows.length === 0) return false
  const subject = { kind: 'evidence_import', id }
  await recordDeed(tx, { deed: 'evidence.file-undone', chain: organizationId, subject })
  return true
}
