import type { SheetRequest } from '../editable-sheet.ts'
import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { ok, err, type Result } from '../../../kernel/result.ts'
import type { Doc, RecordDraft } from '../model.ts'
import { saveRecords } from '../save-records.ts'
import { textFields } from '../text.ts'
import { chainOf } from '../rules.ts'
import { draftOf, type EditableRecord, type Sheet } from '../editable-sheet.ts'

/** Lists in which both sheets may say something: what the other one says is added. */
const joined: Readonly<Record<string, string>> = {
  attributes: 'taxonomy_term_id',
  service_areas: 'extent',
  languages: 'code',
}

/** The kept sheet, with what it did not say and the other one does. */
function fillFrom(kept: Doc, other: Doc): Doc {
  const whole: Record<string, unknown> = { ...kept }
  for (const [field, value] of Object.entries(other)) {
    const own = whole[field]
    if (own === undefined) whole[field] = value
    else if (textFields.has(field)) whole[field] = { ...(value as object), ...(own as object) }
    else if (joined[field] !== undefined) whole[field] = joinBy(joined[field], own as Doc[], value as Doc[])
  }
  return whole
}

function joinBy(name: string, own: readonly Doc[], other: readonly Doc[]): Doc[] {
  const held = new Set(own.map((one) => one[name]))
  return [...own, ...other.filter((one) => !held.has(one[name]))]
}

/**
 * Makes `other` part of `kept`; both were loaded with their locks. What `kept` does not say is taken from the other one,
 * whose places and new suggestions follow. The other leaves a tombstone that says where it went.
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
  const withheld: RecordDraft['withheld'] = { ...other.service.parts, ...kept.service.parts }
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
  await sql`select sec.carry_suggestions(${other.service.id}, ${target})`.execute(tx)
  for (const { service } of [other, kept])
    await recordDeed(tx, {
      deed: 'service.merged',
      chain: chainOf(who, service),
      subject: { kind: 'directory_record', id: service.id },
    })
  return ok(undefined)
}

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
