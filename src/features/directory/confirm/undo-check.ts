import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Sheet, SheetRequest } from '../editable-sheet.ts'
import { chainOf } from '../rules.ts'
import { indexServices } from '../search-index/index-services.ts'
import { findCheckBefore } from './queries.ts'

/** Takes today's check back: the one before stands again. Refused when the sheet was changed since, or is not of today. */
export async function undoCheck(
  { tx, who, today }: SheetRequest,
  { service }: Sheet,
): Promise<Result<void, 'not-today'>> {
  const before = await findCheckBefore(tx, { id: service.id, version: service.version, today })
  if (before === null) return err('not-today')
  await sql`update directory_record set assured_on = ${before.assuredOn}, assured_by = ${before.assuredBy}
    where id = ${service.id}`.execute(tx)
  await recordDeed(tx, {
    deed: 'service.check-undone',
    chain: chainOf(who, service),
    subject: { kind: 'directory_record', id: service.id },
  })
  await indexServices(tx, [service.id])
  return ok(undefined)
}
