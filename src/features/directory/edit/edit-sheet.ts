import type { SheetRequest } from '../editable-sheet.ts'
import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { RecordDraft } from '../model.ts'
import { saveRecords } from '../save-records.ts'
import { chainOf, isCommon, mayOnSheet, networkOfAdditions } from '../rules.ts'
import { draftsOf, type SheetValues } from '../sheet-form/index.ts'
import type { Sheet } from '../editable-sheet.ts'
import { stewardName } from '../steward/confirm-sheets.ts'

/**
 * Saves the form of a sheet that was loaded with its lock. With `assure`, the whole sheet is said to be right today.
 * Refused when someone changed it since the form was opened: nothing is written then.
 *
 * @returns whether anything changed
 */
export async function editSheet(
  { tx, who, today, deps }: SheetRequest,
  sheet: Sheet,
  values: SheetValues,
): Promise<Result<boolean, 'changed-meanwhile'>> {
  if (values.version !== sheet.version) return err('changed-meanwhile')
  const { service, places } = sheet
  const chain = chainOf(who, service)
  const drafts = draftsOf(sheet, values, {
    newId: () => deps.clock.newId(),
    keepsPlace: places[0] === undefined || mayOnSheet(who, 'edit', places[0].location),
  })
  const assured = values.assure ? { assuredOn: today, assuredBy: await stewardName(tx, chain) } : {}
  const placed = drafts.map((draft) => (draft.id === service.id ? { ...draft, ...assured } : draft))
  const { created, updated } = await saveRecords(
    tx,
    placed.map((draft) => inNetwork(draft, sheet, networkOfAdditions(who))),
    null,
  )
  await moveVersions(tx, updated, sheet)
  const subject = { kind: 'directory_record', id: service.id }
  if (created.length + updated.length > 0) await recordDeed(tx, { deed: 'service.changed', chain, subject })
  if (values.assure) await recordDeed(tx, { deed: 'service.confirmed', chain, subject })
  return ok(created.length + updated.length > 0)
}

/** What is added to a sheet common to the instance belongs to the network of the person who adds it. */
function inNetwork(draft: RecordDraft, { service }: Sheet, networkId: string | null): RecordDraft {
  const isNew = draft.kind !== 'service' && draft.networkId === null
  return isCommon(service) && isNew ? { ...draft, networkId } : draft
}

/** A change of what is withheld alone counts as a change too: the next editor must see that there was one. */
async function moveVersions(tx: Tx, ids: readonly string[], { service, places }: Sheet): Promise<void> {
  const before = [service, ...places.flatMap(({ link, location }) => [link, location])]
  const still = before.filter(({ id }) => ids.includes(id))
  for (const { id, version } of still)
    await sql`update directory_record set withheld = withheld where id = ${id} and version = ${version}`.execute(tx)
}
