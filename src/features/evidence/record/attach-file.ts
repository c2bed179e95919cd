import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { EvidenceVersion } from '../queries.ts'
import { fileNameOf, kindOfFile, largestFile } from './file-kind.ts'
import { listFiles } from './queries.ts'

export type AttachRefusal = 'missing' | 'not-allowed' | 'too-large' | 'too-many'

/** Files that stand with one record at once. */
const mostFiles = 5

/** Keeps a file with a record: a PDF or a plain text, as its content says. */
export async function attachFile(
  { tx, deps, who, form }: MemberRequest,
  { recordKey, organizationId }: EvidenceVersion,
): Promise<Result<void, AttachRefusal>> {
  const sent = form.file('file')
  if (sent === null || sent.bytes.length === 0) return err('missing')
  if (sent.bytes.length > largestFile) return err('too-large')
  const kind = kindOfFile(sent.bytes)
  if (kind === null) return err('not-allowed')
  const standing = (await listFiles(tx, recordKey)).filter(({ removedAt }) => removedAt === null)
  if (standing.length >= mostFiles) return err('too-many')
  const id = deps.clock.newId()
  const bytes = Buffer.from(sent.bytes)
  const sha256 = createHash('sha256').update(bytes).digest()
  await tx
    .insertInto('evidence_file')
    .values({
      id,
      record_key: recordKey,
      organization_id: organizationId,
      name: fileNameOf(sent.name),
      kind,
      bytes,
      sha256,
      person_id: who.personId,
    })
    .execute()
  await recordDeed(tx, { deed: 'evidence.attached', chain: organizationId, subject: { kind: 'evidence_file', id } })
  return ok(undefined)
}

/** Removes a file, or puts it back within 30 days. False when it stands so already. */
export async function moveFile(
  { tx }: MemberRequest,
  { organizationId }: EvidenceVersion,
  id: string,
  deed: 'remove' | 'put-back',
): Promise<boolean> {
  const removes = deed === 'remove'
  const { numAffectedRows } = await sql`
    update evidence_file set removed_at = ${removes ? sql`sec.now()` : null}
    where id = ${id} and (removed_at is null) = ${removes}`.execute(tx)
  if (numAffectedRows !== 1n) return false
  await recordDeed(tx, {
    deed: removes ? 'evidence.file-removed' : 'evidence.file-back',
    chain: organizationId,
    subject: { kind: 'evidence_file', id },
  })
  return true
}
