import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { draftOf, loadSheet, type EditableRecord, type Sheet, type SheetRequest } from '../editable-sheet.ts'
import type { Doc, RecordDraft, Text } from '../model.ts'
import { chainOf, mayOnSheet } from '../rules.ts'
import { saveRecords } from '../save-records.ts'
import { takeBack } from './merged-doc.ts'
import type { MergeBefore, Parts } from './merge-sheets.ts'

/** A merge that can be undone, with both sheets as they stand. */
export interface OpenMerge {
  kept: Sheet
  other: Sheet
  before: MergeBefore
}

/** null: none, over 30 days old, undone, merged further since, or not this person's. With `lock`, both sheets are held. */
export async function openMerge(
  { tx, who }: Pick<SheetRequest, 'tx' | 'who'>,
  id: string,
  { lock = false } = {},
): Promise<OpenMerge | null> {
  if (!isId(id)) return null
  const read = async () => {
    const { rows } = await sql<{ keptId: string; otherId: string; before: MergeBefore }>`
      select kept_id as "keptId", other_id as "otherId", before from sec.open_merge(${id})`.execute(tx)
    return rows[0]
  }
  const seen = await read()
  if (seen === undefined) return null
  const sheets = new Map<string, Sheet | null>()
  for (const one of [seen.keptId, seen.otherId].toSorted()) sheets.set(one, await loadSheet(tx, one, { lock }))
  const [kept, other] = [sheets.get(seen.keptId) ?? null, sheets.get(seen.otherId) ?? null]
  if (kept === null || other === null || (lock && (await read()) === undefined)) return null
  const stands = !['deleted', 'merged'].includes(kept.service.status)
  const isPart = other.service.status === 'merged' && other.service.mergedInto === kept.service.id
  const may = [kept, other].every(({ service }) => mayOnSheet(who, 'merge', service))
  return stands && isPart && may ? { kept, other, before: seen.before } : null
}

/** What would come back of the kept sheet, and what someone changed since, which stays: names of fields. */
export function undoneParts({ kept, before }: OpenMerge): { doc: Doc; parts: Parts; stays: string[]; goes: string[] } {
  const { doc, stays } = takeBack(kept.service.doc as unknown as Doc, {
    before: before.kept.doc,
    after: before.after.doc,
  })
  const staying = new Set(stays)
  const parts: Parts = {}
  for (const audience of ['partner', 'network'] as const) {
    const sides = { before: before.kept.parts[audience] ?? {}, after: before.after.parts[audience] ?? {} }
    const taken = takeBack(kept.service.parts[audience] ?? {}, sides)
    for (const field of taken.stays) staying.add(field)
    if (Object.keys(taken.doc).length > 0) parts[audience] = taken.doc
  }
  const changed = Object.keys(before.after.doc).filter(
    (field) => JSON.stringify(before.after.doc[field]) !== JSON.stringify(before.kept.doc[field]),
  )
  return { doc, parts, stays: [...staying], goes: changed.filter((field) => !staying.has(field)) }
}

/**
 * Takes a merge apart: the other sheet is published again as it was, with its places and the suggestions nobody looked at; the
 * kept one loses what it had from it, but for the fields that someone changed since.
 */
export async function undoMerge(request: SheetRequest, id: string): Promise<Result<Sheet, 'not-found'>> {
  const { tx, who } = request
  const merge = await openMerge(request, id, { lock: true })
  if (merge === null) return err('not-found')
  const { kept, other, before } = merge
  const { doc, parts } = undoneParts(merge)
  await saveRecords(
    tx,
    [
      draftOf(kept.service as EditableRecord, { doc, withheld: parts }),
      draftOf(other.service as EditableRecord, {
        doc: before.other.doc,
        withheld: before.other.parts,
        status: 'published',
        mergedInto: null,
      }),
      ...before.links.map((link) => placeBack(link, kept)),
    ],
    null,
  )
  await sql`select sec.close_merge(${id})`.execute(tx)
  for (const { service } of [kept, other])
    await recordDeed(tx, {
      deed: 'service.unmerged',
      chain: chainOf(who, service),
      subject: { kind: 'directory_record', id: service.id },
    })
  return ok(kept)
}

/** A place of the other sheet: as someone changed it since, where it went to the kept one; else as it was. */
function placeBack(link: RecordDraft, kept: Sheet): RecordDraft {
  const moved = kept.places.find((one) => one.link.id === link.id)
  if (moved !== undefined) return draftOf(moved.link as EditableRecord, { serviceId: link.serviceId ?? null })
  return { ...link, status: 'published', mergedInto: null }
}

/** A merge that can still be undone, as lists show it. */
export interface RecentMerge {
  id: string
  keptId: string
  keptName: Text
  otherName: Text
  mergedAt: Date
}

/** Into one sheet, or among those that a network curates; latest first. */
export async function listRecentMerges(tx: Tx, of: { keptId: string } | { networkId: string }): Promise<RecentMerge[]> {
  const [kept, network] = 'keptId' in of ? [of.keptId, null] : [null, of.networkId]
  const { rows } = await sql<RecentMerge>`
    select id, kept_id as "keptId", kept_name as "keptName", other_name as "otherName", merged_at as "mergedAt"
    from sec.recent_merges(${kept}::uuid, ${network}::uuid)`.execute(tx)
  return rows
}
