import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { addresses } from '../addresses.ts'
import { sheetFor } from '../editable-sheet.ts'
import { nameOf } from '../steward/sheet-trail.ts'
import { findCheckBefore } from './queries.ts'

/** The sheet that the address says was just certified. */
export interface Done {
  name: string
  /** Where the undo is sent. */
  action: string
}

/** null: none, not this person's, or changed since, so that there is nothing to undo. */
export async function findDone(request: MemberRequest): Promise<Done | null> {
  const { tx, query, today, lang } = request
  const id = query.get('done')
  if (!isId(id)) return null
  const found = await sheetFor(request, 'confirm', { id })
  if (found === null) return null
  const before = await findCheckBefore(tx, { id, version: found.sheet.service.version, today })
  return before === null ? null : { name: nameOf(found.sheet, lang), action: href(lang, addresses.undoCheck, { id }) }
}
