import type { SheetRequest } from '../editable-sheet.ts'
import { recordDeed } from '../../../kernel/audit.ts'
import { numberKey } from '../../../kernel/phone/index.ts'
import type { Doc } from '../model.ts'
import { saveRecords } from '../save-records.ts'
import { chainOf } from '../rules.ts'
import { draftOf, type EditableRecord, type Sheet } from '../editable-sheet.ts'

/**
 * Puts back the words of an earlier version. What is withheld today stays withheld: a version from when it was shown to
 * everyone brings none of it back. Stewardship, state and the day of the check do not move.
 */
export async function restoreVersion({ tx, who }: SheetRequest, { service }: Sheet, before: Doc): Promise<void> {
  await saveRecords(tx, [draftOf(service as EditableRecord, { doc: tellable(before, service) })], null)
  await recordDeed(tx, {
    deed: 'service.restored',
    chain: chainOf(who, service),
    subject: { kind: 'directory_record', id: service.id },
  })
}

function tellable(before: Doc, { doc, parts }: EditableRecord<'service'>): Doc {
  const now = doc as unknown as Doc
  const hidden = Object.values(parts).flatMap((part) => Object.entries(part))
  const whole: Record<string, unknown> = { ...before }
  for (const [field, value] of hidden) {
    if (!Array.isArray(value) || !Array.isArray(before[field])) {
      if (now[field] === undefined) delete whole[field]
      else whole[field] = now[field]
      continue
    }
    const told = withoutSame(before[field] as Doc[], value as Doc[])
    if (told.length === 0) delete whole[field]
    else whole[field] = told
  }
  return whole
}

/** A child is the same by its id or by what it says: a number entered again is the number that is kept from the public. */
function withoutSame(before: readonly Doc[], hidden: readonly Doc[]): Doc[] {
  const facts = (one: Doc): unknown[] => [one['id'], keyOf(one['number'])].filter((fact) => fact !== undefined)
  const kept = new Set(hidden.flatMap(facts))
  return before.filter((one) => !facts(one).some((fact) => kept.has(fact)))
}
const keyOf = (number: unknown): string | undefined => (typeof number === 'string' ? numberKey(number) : undefined)
