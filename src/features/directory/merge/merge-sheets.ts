import type { SheetRequest } from '../editable-sheet.ts'
import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { ok, err, type Result } from '../../../kernel/result.ts'
import type { Doc, RecordDraft } from '../model.ts'
import { saveRecords } from '../save-records.ts'
import { chainOf } from '../rules.ts'
import { fillFrom } from './merged-doc.ts'
import { draftOf, type EditableRecord, type Sheet } from '../editable-sheet.ts'

export type Parts = NonNullable<RecordDraft['withheld']>

/** A record as a merge found it. */
interface Before {
  doc: Doc
  parts: Parts
}

/** What undoing a merge needs, as it is kept in the database. */
export interface MergeBefore {
  kept: Before
  /** The kept sheet as the merge left it. */
  after: Before
  other: Before
  /** The places of the other sheet. */
  links: RecordDraft[]
}

const audiences = ['partner', 'network'] as const

/** What each audience alone reads of both; where both say a field, the kept sheet's. */
const joinParts = (kept: Parts, other: Parts): Parts =>
  Object.fromEntries(
    audiences.flatMap((audience) =>
      kept[audience] === undefined && other[audience] === undefined
        ? []
        : [[audience, fillFrom(kept[audience] ?? {}, other[audience] ?? {})]],
    ),
  )

/**
 * Makes `other` part of `kept`; both were loaded with their locks. What `kept` does not say is taken from the other one,
 * whose places and new suggestions follow. The other leaves a tombstone that says where it went. What undoing needs is kept for
 * 30 days.
 */
export async function mergeSheets(
  { tx, who }: SheetRequest,
  kept: Sheet,
  other: Sheet,
): Promise<Result<void, 'not-from-here'>> {
  if (
    kept.service.id === other.service.id ||
    other.service.status !== 'published' ||
    kept.service.status !== 'published'
  )
    return err('not-from-here')
  const target = kept.service.id
  const doc = withoutWithheld(fillFrom(kept.service.doc as unknown as Doc, other.service.doc as unknown as Doc), kept)
  const withheld = joinParts(kept.service.parts, other.service.parts)
  const places = new Set(kept.places.map(({ location }) => location.id))
  const links = other.places.map(({ link, location }) =>
    draftOf(
      link as EditableRecord,
      places.has(location.id) ? { doc: {}, withheld: {}, status: 'deleted' } : { serviceId: target },
    ),
  )
  await saveRecords(
    tx,
    [
      draftOf(kept.service as EditableRecord, { doc, withheld }),
      ...links,
      draftOf(other.service as EditableRecord, { doc: {}, withheld: {}, status: 'merged', mergedInto: target }),
    ],
    null,
  )
  const before: MergeBefore = {
    kept: beforeOf(kept),
    after: { doc, parts: withheld },
    other: beforeOf(other),
    links: other.places.map(({ link }) => draftOf(link as EditableRecord)),
  }
  await sql`select sec.note_merge(${target}, ${other.service.id}, ${JSON.stringify(before)}::jsonb)`.execute(tx)
  for (const { service } of [other, kept])
    await recordDeed(tx, {
      deed: 'service.merged',
      chain: chainOf(who, service),
      subject: { kind: 'directory_record', id: service.id },
    })
  return ok(undefined)
}

const beforeOf = ({ service }: Sheet): Before => ({ doc: service.doc as unknown as Doc, parts: service.parts })

/** What the remaining sheet shows to fewer people does not become public because the other one showed it. */
function withoutWithheld(doc: Doc, { service }: Sheet): Doc {
  const hidden = new Set(service.withheld)
  const own = service.doc as unknown as Doc
  return Object.fromEntries(
    Object.entries(doc).flatMap(([field, value]) => {
      if (!hidden.has(field)) return [[field, value]]
      return own[field] === undefined ? [] : [[field, own[field]]]
    }),
  )
}
