import { recordDeed } from '../../../../kernel/audit.ts'
import type { Language } from '../../../../kernel/language.ts'
import { err, ok, type Result } from '../../../../kernel/result.ts'
import { hsds } from '../../../directory/index.ts'
import { Defects } from '../defects.ts'
import type { ReadUpload } from '../read/read-upload.ts'
import { memoryShelf } from '../read/shelf.ts'
import type { ImportActor } from './importer.ts'
import { keepPreview } from './keep-preview.ts'
import { forgetOld, keepDefects, keepRows, setDocument } from './queries.ts'

export interface Upload {
  networkId: string
  fileName: string
  source: string
  language: Language
  read: ReadUpload
}

/**
 * Keeps what a file would change; nothing of the directory is written. A plain table first waits for someone to say what
 * its columns are. @returns the import’s id
 */
export async function keepUpload(
  actor: ImportActor,
  { read, ...upload }: Upload,
): Promise<Result<string, { code: 'too-many-records' | 'own-list' }>> {
  const { tx, deps } = actor
  const { networkId } = upload
  if (read.kind === 'table' && hsds.isOwnList(read.headings)) return err({ code: 'own-list' })
  const id = deps.clock.newId()
  await forgetOld(tx, networkId)
  await begin(actor, { ...upload, id, format: read.format })
  if (read.kind === 'table') {
    const { headings, samples, lines, defects } = read
    await keepRows(tx, id, lines, 0)
    await setDocument(tx, id, { stage: 'columns', headings, samples, lines: lines.length })
    await keepDefects(tx, id, defects, 0)
  } else {
    const defects = new Defects(read.defects)
    const isKept = await keepPreview(actor, { id, ...upload }, memoryShelf(defects, read.rows), defects)
    if (!isKept) return err({ code: 'too-many-records' })
  }
  await recordDeed(tx, { deed: 'directory-import.read', chain: networkId, subject: { kind: 'directory_import', id } })
  return ok(id)
}

const begin = (
  { tx, who }: ImportActor,
  { id, networkId, fileName, source, language, format }: Omit<Upload, 'read'> & { id: string; format: string },
) =>
  tx
    .insertInto('directory_import')
    .values({
      id,
      network_id: networkId,
      person_id: who.personId,
      file_name: fileName,
      source,
      format,
      language,
      summary: '{"stage":"emptied"}',
      defects: '{}',
      applied_at: null,
      undone_at: null,
    })
    .execute()
