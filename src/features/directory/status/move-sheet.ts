import type { SheetRequest } from '../editable-sheet.ts'
import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { statusMoves } from '../rules.ts'
import { saveRecords } from '../save-records.ts'
import { chainOf } from '../rules.ts'
import { draftOf, type EditableRecord, type Sheet } from '../editable-sheet.ts'

export type SheetMove = 'published' | 'hidden' | 'deleted'
const deedOf: Record<SheetMove, string> = {
  published: 'service.shown',
  hidden: 'service.hidden',
  deleted: 'service.withdrawn',
}

/**
 * Shows, hides or withdraws a sheet loaded with its lock. A withdrawn one leaves a tombstone without words: the exchange
 * still tells others that it is gone.
 */
export async function moveSheet(
  { tx, who }: SheetRequest,
  { service, places }: Sheet,
  to: SheetMove,
): Promise<Result<void, 'not-from-here'>> {
  if (!statusMoves[service.status].includes(to)) return err('not-from-here')
  const gone = { doc: {}, withheld: {}, status: 'deleted' } as const
  const drafts =
    to === 'deleted'
      ? [draftOf(service as EditableRecord, gone), ...places.map(({ link }) => draftOf(link as EditableRecord, gone))]
      : [draftOf(service as EditableRecord, { status: to })]
  await saveRecords(tx, drafts, null)
  await recordDeed(tx, {
    deed: deedOf[to],
    chain: chainOf(who, service),
    subject: { kind: 'directory_record', id: service.id },
  })
  return ok(undefined)
}
